#!/usr/bin/env python3
"""Lists a folder for the installer. usage: list-files.py FOLDER TARGET

Writes TARGET/files.nsh (the lines that install the folder) and, into the folder itself, installed-files.txt: «Fpath» for a file, «Dpath»
for a folder, folders deepest first. An upgrade and the removal delete what this list names and nothing else.
"""
import pathlib
import sys

LIST = "installed-files.txt"


def main():
    folder, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    (folder / LIST).unlink(missing_ok=True)
    entries = sorted(path.relative_to(folder) for path in folder.rglob("*"))
    files = [path for path in entries if (folder / path).is_file()]
    folders = [path for path in entries if (folder / path).is_dir()]
    windows = lambda path: str(path).replace("/", "\\")
    listed = ["F" + windows(path) for path in files]
    listed += ["D" + windows(path) for path in sorted(folders, key=lambda path: -len(path.parts))]
    # UTF-16 with CRLF is what the installer's own reader takes.
    (folder / LIST).write_bytes(("\r\n".join(listed) + "\r\n").encode("utf-16-le"))

    lines = []
    for parent in [pathlib.Path("."), *folders]:
        lines.append('SetOutPath "$INSTDIR' + ("" if parent == pathlib.Path(".") else "\\" + windows(parent)) + '"')
        lines += [f'File "{folder / path}"' for path in files + [pathlib.Path(LIST)] if path.parent == parent]
    lines.append('SetOutPath "$INSTDIR"')
    (target / "files.nsh").write_text("\n".join(lines) + "\n", encoding="utf-8-sig")


main()
