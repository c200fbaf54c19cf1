/** Which hits are skills: one table a signal, each case beside the nearest one that must not count. */
import { describe, expect, test } from 'vitest';
import { judgeText } from '@/utils/extract/extract';
import { ENOUGH } from '@/utils/extract/judge';
import { taxonomyOf } from './read';

const taxonomy = taxonomyOf(`access  ?Access  database  =Microsoft Access
ansible  Ansible  tool
aws  AWS  cloud
budgeting  ?budget  method  =budgeting
c  ?C  language  >programming
chef  ?Chef  tool
chi  ??Chi  framework
echo  ??Echo  framework
elixir  Elixir  language
excel  ?Excel  tool
express  ?Express  framework  ~node-js
fiber  ??Fiber  framework
go  ?Go  language  =Golang
hive  ?Hive  database
java  Java  language
ml  !ML  knowledge  =machine learning
node-js  Node.js  platform
phoenix  ?Phoenix  framework  >elixir  +liveview|app  -arizona|relocat*
programming  programming  knowledge
python  Python  language
r  ?R  language
react  !React  library
rest  !REST  protocol
ruby  ?Ruby  language
snowflake  !Snowflake  database
spring  ?Spring  framework
swift  ?Swift  language
sql  SQL  language`);

const verdictsOf = (text: string) => judgeText(text, taxonomy).verdicts.flatMap(([, verdicts]) => verdicts);
const taken = (text: string) => verdictsOf(text).flatMap(({ taken: yes, skill }) => (yes ? [skill.id] : []));

describe('a free form', () => {
  test.each([
    ['we like python', ['python']],
    ['PYTHON!', ['python']],
    ['Pythons live in the jungle', ['python']],
    ['pythonic', []],
  ])('in %j', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });
});

describe('a form that needs its case', () => {
  test.each([
    ['You build interfaces with React.', ['react']],
    ['You react to changes in schedules.', []],
    ['Design of REST services', ['rest']],
    ['The rest of the team is remote.', []],
    ['ML models in production', ['ml']],
    ['Dispense 20 ml of the solution.', []],
    ['Experience with React and Python', ['react', 'python']],
    ['React components and SQL', ['react', 'sql']],
    ['Snowflake SQL in production', ['snowflake', 'sql']],
    ['Our R & D site employs 300 chemists', []],
    ['Ask for Ruby at the front desk.', []],
    ['python react snowflake rest sql', ['python', 'react', 'snowflake', 'rest', 'sql']],
    ['Excel imprescindible', ['excel']],
    ['You will design REST APIs and, between on-call shifts, you will rest.', ['rest']],
  ])('in %j', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });
});

describe('a weak form', () => {
  test.each([
    // What stands before it.
    ['Services written in Go.', ['go']],
    ['Proficient in Excel', ['excel']],
    ['You excel in everything you do.', []],
    ['Excel in your career with us.', []],
    // What stands behind it.
    ['Excel spreadsheets', ['excel']],
    ['Chef cookbooks for all servers', ['chef']],
    ['Chef wanted for our kitchen in Vienna.', []],
    ['Spring applications', ['spring']],
    ['Spring is our busiest season.', []],
    ['We start in Spring 2026.', []],
    // Glued to a word.
    ['Go-based services', ['go']],
    ['A go-to-market strategy', []],
    ['Go-live in May', []],
    ['C-level stakeholders', []],
    ['Swift-Entwickler gesucht', ['swift']],
    // Neighbours in a list.
    ['Chef, Ansible', ['chef', 'ansible']],
    ['Java/Go', ['java', 'go']],
    ['AWS (Hive, Express)', ['aws', 'hive', 'express']],
    ['Go, swim, sing', []],
    // Related skills in the line.
    ['Express on top of Node.js', ['express', 'node-js']],
    ['Express your ideas freely.', []],
    // A line of its own among requirements.
    ['Requirements\nSwift\nRuby', ['swift', 'ruby']],
    ['About us\nSwift\nRuby', []],
    // People and places.
    ['Report to Ruby Miller, head of sales.', []],
    ['Ask Mrs. Ruby for help.', []],
    ['Speak with Mr Chef about lunch.', []],
  ])('in %j', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });
});

describe('a letter', () => {
  test.each([
    ['Programming in C', ['programming', 'c']],
    ['C, Java and Python', ['c', 'java', 'python']],
    ['Statistics with R or Python', ['r', 'python']],
    ['Vitamin C', []],
    ['Plan C is ready.', []],
    ['A driving licence of class C', []],
    ['R&D department', []],
    ['Section C of the report', []],
    ['C. Miller founded the company.', []],
  ])('in %j', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });
});

describe('a form that counts in lists only', () => {
  test.each([
    ['Frameworks: Chi, Echo, Fiber', ['chi', 'echo', 'fiber']],
    ['Go frameworks such as Echo, Fiber and Chi', ['go', 'echo', 'fiber', 'chi']],
    ['Experience with Echo', []],
    ['Tai Chi on Fridays', []],
    ['Echo from the mountains, fiber for breakfast', []],
  ])('in %j', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });
});

describe('context words of the taxonomy', () => {
  test.each([
    ['Our LiveView code runs on Phoenix.', ['phoenix']],
    ['Phoenix app', ['phoenix']],
    ['Phoenix, Arizona', []],
    ['Experience with Phoenix: relocation is paid.', []],
    ['Phoenix is our favourite city.', []],
  ])('in %j', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });
});

describe('a concept whose name is an ordinary word', () => {
  test.each([
    ['Requirements\n- Experience with budgets', ['budgeting']],
    ['Our budget is generous.', []],
    ['Benefits\n- A budget of your own for learning', []],
  ])('in %j', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });
});

describe('places that ask nothing', () => {
  test.each([
    ['Write to jobs@python.example', []],
    ['https://example.com/python/java', []],
    ['#python', []],
    ['We work for companies like Snowflake.', []],
    ['Our engineers come from Snowflake.', []],
    ['Experience with Snowflake', ['snowflake']],
    ['Apply with your CV in Excel.', []],
    ['Benefits\n- Free Python courses', []],
    ['Equal opportunity\nWe do not discriminate, whether you know SQL or not.', []],
  ])('in %j', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });
});

test('every verdict gives its account: doubtful hits are taken from two points on', () => {
  const text = 'Experience with Chef, Go and Excel. You excel at this. Spring comes. Proficient in Swift 5.';
  for (const { taken: yes, signals, hit, skill } of verdictsOf(text)) {
    if (hit.form.evidence === 'free') continue;
    const points = signals.reduce((sum, signal) => sum + signal.points, 0);
    expect([skill.id, yes]).toEqual([skill.id, points >= ENOUGH]);
    expect(signals.every(({ name }) => name !== '')).toBe(true);
  }
});
