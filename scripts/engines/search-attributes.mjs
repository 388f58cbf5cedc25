/** What operators can filter by in Temporal's own pages, as `Name=Type`. These are never sealed: no names, no free text.
 *  @type {string[]} */
export const SEARCH_ATTRIBUTES = [];
