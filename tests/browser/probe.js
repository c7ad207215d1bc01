// Runs inside a copy of the page and tells what it found. In a frame it tells only how wide the
// page is; on top it also asks axe and presses every button.
(async () => {
  const tell = (found) => {
    const text = JSON.stringify(found).replace(/[<>&]/g, (c) => "\\u00" + c.charCodeAt(0).toString(16));
    const pre = document.createElement("pre");
    pre.textContent = "UJI<" + text + ">UJI";
    document.body.append(pre);
  };
  // What sticks out of the page, apart from what lies in a region that scrolls by itself.
  const wide = () => {
    const edge = document.documentElement.clientWidth;
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      if (element.closest(".gulir") && !element.matches(".gulir")) return false;
      if (element.closest("svg") && !element.matches("svg")) return false;
      if (element.matches(".lewati, caption")) return false;
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > edge + 0.5 || box.left < -0.5);
    });
    return {
      width: edge,
      scroll: document.documentElement.scrollWidth,
      out: out.map((element) => element.outerHTML.slice(0, 160)),
    };
  };
  if (window !== window.top) {
    window.top.postMessage(wide(), "*");
    return;
  }

  // Contrast of the words in drawings, against everything they may lie on; axe leaves these out.
  const luminance = (colour) => {
    const parts = colour.match(/[\d.]+/g).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const contrast = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const faint = [];
  document.querySelectorAll("svg text").forEach((text) => {
    const under = [...text.closest("svg").querySelectorAll(".pita-a, .pita-b, .pita-kini")]
      .map((band) => getComputedStyle(band).fill);
    const least = Math.min(...[paper, ...under].map((one) => contrast(getComputedStyle(text).fill, one)));
    if (least < 4.5) faint.push(text.textContent + " " + least.toFixed(2));
  });

  const found = {
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    paper,
    words: contrast(getComputedStyle(document.body).color, paper),
    faint,
    tables: document.querySelectorAll("table").length,
    tools: document.querySelectorAll(".alat").length,
    wide: wide(),
  };
  const rows = (table) => [...table.tBodies[0].rows].map((row) => row.cells[0].textContent.trim().split(/\s/)[0]);
  const table = document.querySelector("table[data-urutkan]");
  if (table) {
    const before = rows(table);
    const heads = [...table.tHead.rows[0].cells];
    const numbers = () => [...table.tBodies[0].rows].map((row) => Number(row.cells[2].dataset.n ?? -1));
    heads[2].querySelector("button").click();
    found.ascending = numbers();
    found.announced = heads[2].getAttribute("aria-sort");
    heads[2].querySelector("button").click();
    found.descending = numbers();
    const field = document.querySelector("#saring-0");
    field.value = rows(table)[0];
    field.dispatchEvent(new Event("input"));
    found.filtered = rows(table);
    field.value = "";
    field.dispatchEvent(new Event("input"));
    [...table.closest(".setahun").querySelectorAll(".alat button")].at(-1).click();
    found.restored = JSON.stringify(rows(table)) === JSON.stringify(before);
  }
  const years = document.querySelector(".tahun-tahun");
  if (years) {
    const shown = () => [...years.querySelectorAll(":scope > .setahun")].filter((year) => year.offsetHeight > 0).length;
    found.years = shown();
    const all = years.querySelector(":scope > .alat button:last-child");
    if (all) all.click();
    found.all_years = shown();
  }
  if (window.axe) {
    const result = await axe.run(document, { resultTypes: ["violations", "incomplete"] });
    const brief = (list) => list.map((one) => ({
      rule: one.id, impact: one.impact, help: one.help,
      nodes: one.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)),
    }));
    found.axe = axe.version;
    found.passes = result.passes.length;
    found.violations = brief(result.violations);
  }
  tell(found);
})();
