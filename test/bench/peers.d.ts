/** The functions that the benchmarks call in peers without types. */
declare module 'turndown' {
  export default class TurndownService {
    turndown(html: string): string;
  }
}

declare module 'markdown-it' {
  export default class MarkdownIt {
    render(markdown: string): string;
  }
}
