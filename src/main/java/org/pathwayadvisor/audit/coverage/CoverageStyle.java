package org.pathwayadvisor.audit.coverage;

/** How the page of coverage looks, by day and by night; a colour is never the only sign. */
final class CoverageStyle {
    static final String CSS = """
            :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #ffffff; --line: #d0d0d0;
              --both: #d7f0dc; --one: #fdeeba; --none: #f9cfcf; --once: #e2e6f3; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #e8e8e8; --paper: #16181b; --line: #44484d;
                --both: #1d4a2a; --one: #5a4a10; --none: #6b2323; --once: #2c3350; } }
            body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
            main { max-width: 66rem; margin: 0 auto; padding: 1rem; }
            h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); }
            h3 { margin-bottom: 0; }
            h3 small { font-weight: normal; }
            table { border-collapse: collapse; display: block; overflow-x: auto; }
            th, td { padding: .2rem .7rem; border-bottom: 1px solid var(--line); text-align: right; }
            th:first-child { text-align: left; }
            pre { overflow-x: auto; padding: .7rem; border: 1px solid var(--line); font-size: .85rem; line-height: 1.6; }
            mark { color: inherit; padding: .1em .2em; border-bottom: 2px solid transparent; }
            mark.both { background: var(--both); border-bottom-color: currentColor; }
            mark.one { background: var(--one); border-bottom: 2px dashed; }
            mark.none { background: var(--none); border-bottom: 2px dotted; }
            mark.once { background: var(--once); }
            details { margin: .2rem 0; }
            summary { cursor: pointer; }
            li.file { font-style: italic; }
            @media print { details { display: none; } }
            """;

    private CoverageStyle() {}
}
