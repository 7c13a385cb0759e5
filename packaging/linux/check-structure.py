#!/usr/bin/env python3
"""Checks what the design promises of the tree; prints every breach and fails when there is one."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Floors of design.md: an include only goes down, or stays within its room.
FLOORS = {
    "common": 0, "schools": 1, "assessment": 1, "criteria": 1, "roadmap": 1, "support": 1, "orders": 1,
    "storage": 2, "exchange": 2, "documents": 2, "workspace": 3, "ui": 4, "app": 4, "translations": 4,
}
TOP = {"app", "core", "ui", "resources", "translations", "tests", "packaging"}
LIMITS = {"app/main.cpp": 200, "app/cli.cpp": 200, "ui/shell/MainWindow.cpp": 400}
problems = []

files = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
for name in sorted({file.split("/")[0] for file in files if "/" in file} - TOP - {".ci"}):
    problems.append(f"{name}: папки верхнего уровня с таким именем быть не должно")

for file in files:
    if not file.endswith((".cpp", ".h")) or file.startswith("tests/"):
        continue
    text = (ROOT / file).read_text(encoding="utf-8")
    parts = file.split("/")
    room = parts[1] if parts[0] == "core" else parts[0]
    for include in re.findall(r'^#include "([^"]+)"', text, re.M):
        target = include.split("/")[0]
        if target not in FLOORS or target == room:
            continue
        if FLOORS[target] > FLOORS[room] or (FLOORS[room] == 1 and FLOORS[target] == 2):
            problems.append(f"{file}: включает {include}, а это выше его этажа")
    if parts[0] == "core" and parts[1] != "documents":
        if re.search(r"#include <Q(Widget|Painter|Font|Image|Color|GuiApplication|Application)", text):
            problems.append(f"{file}: ядро не знает окон и рисования")
    if re.search(r"QSql(Query|Database)|sqlite3_", text) and not file.startswith("core/storage/"):
        problems.append(f"{file}: запросы к базе живут только в core/storage")
    if "QMessageBox" in text and not file.startswith("ui/common/"):
        problems.append(f"{file}: вопросы человеку задаёт только ui/common/Dialogs")
    if "std::thread" in re.sub(r"//[^\n]*", "", text):
        problems.append(f"{file}: потоки — только WorkThread (core/common)")
    if "QSaveFile" not in text and re.search(r"QIODevice::WriteOnly|QFile::WriteOnly", text) and not file.startswith("core/documents/"):
        problems.append(f"{file}: файлы пишутся через QSaveFile")
    lines = text.count("\n")
    if lines > LIMITS.get(file, 10**6):
        problems.append(f"{file}: {lines} строк при пределе {LIMITS[file]}")

# Two types of one name in one program break it silently (the linker keeps one of their functions).
types = {}
for file in files:
    if file.endswith(".h") and not file.startswith("tests/"):
        for name in re.findall(r"^(?:struct|class) (\w+)(?: final)?(?: :|\s*\{|$)", (ROOT / file).read_text(encoding="utf-8"), re.M):
            types.setdefault(name, []).append(file)
for name, places in types.items():
    if len(places) > 1:
        problems.append(f"{name}: тип с таким именем объявлен в {', '.join(places)}")

for problem in problems:
    print(problem)
print(f"Проверено файлов: {len(files)}, нарушений: {len(problems)}")
sys.exit(1 if problems else 0)
