/** The popup. */
import '@/components/styles/popup.css';
import { mountPopup } from './mount-popup';

mountPopup('popup');
