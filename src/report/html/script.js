// Adds what a page can do beyond being read: sorting, filtering, choosing a year. Everything is
// there without it.
(() => {
  "use strict";
  const words = document.body.dataset;
  const make = (name, text, parent) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (parent) parent.append(element);
    return element;
  };

  // One table: its headers become buttons, and a field above filters its rows.
  document.querySelectorAll("table[data-urutkan]").forEach((table, number) => {
    const body = table.tBodies[0];
    const all = [...body.rows];
    const leaves = all.filter((row) => row.classList.contains("daun"));
    const heads = [...table.tHead.rows[0].cells];
    const tools = document.createElement("div");
    tools.className = "alat";
    const label = make("label", words.saring + " ", tools);
    const field = make("input", "", label);
    field.type = "search";
    field.id = "saring-" + number;
    const order = make("button", words.urut, tools);
    order.type = "button";
    order.disabled = true;
    const count = make("span", "", tools);
    count.setAttribute("role", "status");
    table.closest(".gulir").before(tools);

    let sorted = null;
    const show = () => {
      const wanted = field.value.trim().toLowerCase();
      const rows = sorted || all;
      const matches = (row) => row.textContent.toLowerCase().includes(wanted);
      // A sorted or filtered table is one of indicators; their parents would only stand in the way.
      const shown = wanted || sorted ? rows.filter((row) => leaves.includes(row) && matches(row)) : rows;
      body.replaceChildren(...shown);
      table.classList.toggle("rata", Boolean(wanted || sorted));
      order.disabled = !sorted;
      count.textContent = shown.length + " " + words.cocok;
    };
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const key = (row) => {
          const cell = row.cells[column];
          return cell.dataset.n === undefined ? cell.textContent : Number(cell.dataset.n);
        };
        const compare = (a, b) => typeof a === "number" && typeof b === "number"
          ? a - b
          : String(a).localeCompare(String(b), document.documentElement.lang, { numeric: true });
        sorted = [...leaves].sort((a, b) => (down ? -1 : 1) * compare(key(a), key(b)));
        show();
      });
    });
    order.addEventListener("click", () => {
      sorted = null;
      heads.forEach((head) => head.removeAttribute("aria-sort"));
      show();
    });
    field.addEventListener("input", show);
    addEventListener("beforeprint", () => body.replaceChildren(...all));
    addEventListener("afterprint", show);
  });

  // Several years: buttons choose one of them. Print always has all.
  document.querySelectorAll(".tahun-tahun").forEach((group) => {
    const years = [...group.children];
    if (years.length < 2) return;
    const bar = document.createElement("div");
    bar.className = "alat";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", words.tahun);
    const buttons = [];
    const choose = (chosen) => {
      years.forEach((year) => year.classList.toggle("tersembunyi", chosen !== null && year !== chosen));
      buttons.forEach(([button, year]) => button.setAttribute("aria-pressed", String(year === chosen)));
    };
    const add = (text, year) => {
      const button = make("button", text, bar);
      button.type = "button";
      button.addEventListener("click", () => choose(year));
      buttons.push([button, year]);
    };
    years.forEach((year) => add(year.dataset.label, year));
    add(words.semua, null);
    group.prepend(bar);
    choose(years[0]);
  });
})();
