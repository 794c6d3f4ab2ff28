#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""openapi.py resources/openapi.yaml FOLDER: makes openapi.json and, to be read, docs.html of the API's description."""

import html
import json
import pathlib
import sys

import yaml

STYLE = """body { font: 15px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff }
code, pre { font: 13px/1.45 monospace } pre { background: #f4f4f4; padding: .6em; overflow-x: auto }
h3 { margin: 1.6em 0 .2em; border-top: 1px solid #ccc; padding-top: .6em } table { border-collapse: collapse }
td, th { text-align: left; vertical-align: top; padding: .1em 1em .1em 0 } .m { display: inline-block; min-width: 4.5em }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #1b1b1b } pre { background: #282828 } a { color: #8ab4f8 } }"""


def text(value):
    return html.escape(str(value))


def name_of(schema):
    """A schema in a few words, with a link where it has a name."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return f'<a href="#{text(name)}">{text(name)}</a>'
    if "oneOf" in schema:
        return " or ".join(name_of(one) for one in schema["oneOf"])
    kind = schema.get("type", "anything")
    if kind == "array":
        return "list of " + name_of(schema.get("items", {}))
    words = " or ".join(kind) if isinstance(kind, list) else kind
    if "enum" in schema:
        words += ": " + ", ".join(schema["enum"])
    elif "format" in schema:
        words += " (" + schema["format"] + ")"
    return text(words)


def contents(holder):
    return "; ".join(f"{text(media)}: {name_of(one.get('schema', {}))}" for media, one in holder.get("content", {}).items())


def operation(path, method, one, responses):
    yield f'<h3 id="{text(one["operationId"])}"><code><span class="m">{method.upper()}</span>{text(path)}</code></h3>'
    scopes = [scope for need in one.get("security", []) for scope in need.get("token", [])]
    yield f"<p>{text(one['summary'])}. {'Scope ' + text(scopes[0]) if scopes else 'Without a token'}.</p><table>"
    for each in one.get("parameters", []):
        needed = ", needed" if each.get("required") else ""
        yield (f"<tr><td><code>{text(each['name'])}</code></td><td>{each['in']}{needed}: {name_of(each['schema'])}"
               f" {text(each.get('description', ''))}</td></tr>")
    if "requestBody" in one:
        yield f"<tr><td>body</td><td>{contents(one['requestBody'])}</td></tr>"
    for status, answer in one["responses"].items():
        if "$ref" in answer:
            answer = responses[answer["$ref"].rsplit("/", 1)[1]]
        yield f"<tr><td>{status}</td><td>{text(answer['description'])} {contents(answer)}</td></tr>"
    yield "</table>"


def page(document):
    info = document["info"]
    yield f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{text(info["title"])}: API</title>'
    yield f"<style>{STYLE}</style></head><body><h1>{text(info['title'])}: API version {text(info['version'])}</h1>"
    yield f'<p>{text(info["description"])} <a href="openapi.json">openapi.json</a></p>'
    for tag in document["tags"]:
        yield f"<h2>{text(tag['description'])}</h2>"
        for path, methods in document["paths"].items():
            for method, one in methods.items():
                if tag["name"] in one["tags"]:
                    yield from operation(path, method, one, document["components"]["responses"])
    yield "<h2>Values</h2>"
    for name, schema in document["components"]["schemas"].items():
        yield f'<h3 id="{text(name)}">{text(name)}</h3><p>{text(schema.get("description", ""))}</p><table>'
        for member, one in schema.get("properties", {}).items():
            needed = ", always there" if member in schema.get("required", []) else ""
            yield f"<tr><td><code>{text(member)}</code></td><td>{name_of(one)}{needed} {text(one.get('description', ''))}</td></tr>"
        if "properties" not in schema:
            yield f"<tr><td>{name_of(schema)}</td></tr>"
        yield "</table>"
    yield "</body></html>"


source, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
document = yaml.safe_load(source.read_text(encoding="utf-8"))
(folder / "openapi.json").write_text(json.dumps(document, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
(folder / "docs.html").write_text("\n".join(page(document)) + "\n", encoding="utf-8")
