/**
 * Where a page of the tab opens inside the local Teams, for links on cards. `-` stands for whoever is chosen in
 * the page, so one link serves every reader.
 *
 * @param baseUrl Where the server listens, without a slash at the end: `http://127.0.0.1:3978`.
 * @param path The tab's own path: `requests/R-3` or `/requests/R-3?tab=history`.
 */
export const localLink = (baseUrl: string, path: string): string =>
  `${baseUrl.replace(/\/+$/, '')}/#/as/-/tab/${path.replace(/^\/+/, '')}`;
