/** What must come is waited for as long as a test may take: a machine that does other work must not fail it. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 20_000 });
