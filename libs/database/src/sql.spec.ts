import { describe, expect, it } from '@jest/globals';
import { bind } from './sql.ts';

describe('SQL with named values', () => {
  it('gets the placeholders of its engine, one for every use', () => {
    const sql = 'SELECT * FROM things WHERE text = :text AND (number > :least OR text = :text)';
    expect(bind('sqlite', sql, { text: 'a', least: 2 })).toEqual({ text: 'SELECT * FROM things WHERE text = ? AND (number > ? OR text = ?)', parameters: ['a', 2, 'a'] });
    expect(bind('postgres', sql, { text: 'a', least: 2 })).toEqual({ text: 'SELECT * FROM things WHERE text = $1 AND (number > $2 OR text = $3)', parameters: ['a', 2, 'a'] });
  });

  it('gets a placeholder for each member of a list', () => {
    expect(bind('postgres', 'id IN (:ids) AND text = :text', { ids: ['a', 'b'], text: 'c' })).toEqual({ text: 'id IN ($1, $2) AND text = $3', parameters: ['a', 'b', 'c'] });
  });

  it('is bound anew each time, with lists of another length too', () => {
    expect(bind('sqlite', 'id IN (:ids)', { ids: ['a', 'b'] }).text).toBe('id IN (?, ?)');
    expect(bind('sqlite', 'id IN (:ids)', { ids: ['c'] })).toEqual({ text: 'id IN (?)', parameters: ['c'] });
    expect(bind('postgres', 'id IN (:ids)', { ids: ['c'] }).text).toBe('id IN ($1)');
  });

  it.each(["'12:30'", 'value::json', 'a:b'])('leaves the colon of %s alone', (sql) => {
    expect(bind('postgres', sql, {})).toEqual({ text: sql, parameters: [] });
  });

  it('takes false, zero, null and empty text as values', () => {
    expect(bind('sqlite', ':no :zero :nothing :empty', { no: false, zero: 0, nothing: null, empty: '' }).parameters).toEqual([false, 0, null, '']);
  });

  it('says which value is missing', () => {
    expect(() => bind('sqlite', 'id = :id', { other: 'a' })).toThrow('No value for :id');
  });

  it('does not take what every object has for a value', () => {
    expect(() => bind('sqlite', 'id = :constructor', {})).toThrow('No value for :constructor');
  });
});
