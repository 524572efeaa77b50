# SPDX-License-Identifier: Apache-2.0
"""Checks JSON and writes it in a readable shape: ``-m json.tool``."""

import argparse
import json
import sys


def _arguments():
    parser = argparse.ArgumentParser(
        prog='python -m json.tool',
        description='A simple command line interface for json module to validate and pretty-print JSON objects.')
    parser.add_argument('infile', nargs='?', default='-', help='a JSON file to be validated or pretty-printed')
    parser.add_argument('outfile', nargs='?', default=None, help='write the output of infile to outfile')
    parser.add_argument('--sort-keys', action='store_true',
                        help='sort the output of dictionaries alphabetically by key')
    parser.add_argument('--no-ensure-ascii', dest='ensure_ascii', action='store_false',
                        help='disable escaping of non-ASCII characters')
    parser.add_argument('--json-lines', action='store_true',
                        help='parse input using the JSON Lines format. Use with --no-indent or --compact to produce '
                             'valid JSON Lines output.')
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument('--indent', default=4, type=int,
                       help='separate items with newlines and use this number of spaces for indentation')
    shape.add_argument('--tab', dest='indent', action='store_const', const='\t',
                       help='separate items with newlines and use tabs for indentation')
    shape.add_argument('--no-indent', dest='indent', action='store_const', const=None,
                       help='separate items with spaces rather than newlines')
    shape.add_argument('--compact', action='store_true', help='suppress all whitespace separation (most compact)')
    return parser.parse_args()


def _documents(text, by_lines):
    if not by_lines:
        return [json.loads(text)]
    return (json.loads(line) for line in text.splitlines())


def main():
    options = _arguments()
    how = {'sort_keys': options.sort_keys, 'indent': options.indent, 'ensure_ascii': options.ensure_ascii}
    if options.compact:
        how['indent'] = None
        how['separators'] = (',', ':')
    try:
        if options.infile == '-':
            text = sys.stdin.read()
        else:
            with open(options.infile, encoding='utf-8') as file:
                text = file.read()
        found = _documents(text, options.json_lines)
        if options.outfile is None:
            _write(found, sys.stdout, how)
        else:
            found = list(found)
            with open(options.outfile, 'w', encoding='utf-8') as file:
                _write(found, file, how)
    except ValueError as error:
        raise SystemExit(error)


def _write(documents, file, how):
    for document in documents:
        json.dump(document, file, **how)
        file.write('\n')


if __name__ == '__main__':
    main()
