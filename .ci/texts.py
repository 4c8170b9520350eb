"""What the clang build compiles: files of a folder one after another, as one text (CMakeLists.txt, quorate_texts)."""
import json
import pathlib
import re
import shlex

TOP = pathlib.Path.cwd()
BUILD = TOP / "build-clang"
OURS = [TOP / folder for folder in ("core", "ui", "app")]


def is_ours(file):
    return any(file.is_relative_to(folder) for folder in OURS)


def flags_of(command):
    """How a text is compiled, without its names and without headers that were compiled before."""
    words = shlex.split(command)[1:]
    ends = [words.index(word) for word in ("-Winvalid-pch", "-o") if word in words]
    return words[: min(ends)]


def sources_of(text):
    """The sources of ours in a text; a source that is compiled by itself is one."""
    included = re.findall(r'^#include "(.*\.cpp)"$', text.read_text(), re.M) if BUILD in text.parents else [text]
    return {pathlib.Path(file) for file in included if is_ours(pathlib.Path(file))}


def all_texts():
    """Each text with its flags and its sources, the longest first: nobody waits for it at the end."""
    found = []
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        text = pathlib.Path(entry["file"])
        # Other texts in the build folder are made by others, or not made yet.
        if is_ours(text) or text.parent.name == "Unity":
            found.append((text, flags_of(entry["command"]), sources_of(text)))
    return sorted((found for found in found if found[2]), key=lambda found: -len(found[2]))
