# ends: contained
import traceback, sys
texts = []
def attempt(code):
    try:
        exec(code)
    except BaseException as error:
        texts.append(''.join(traceback.format_exception(error)) + repr(error) + str(error.args) + str(vars(error)))
for code in ('1/0', 'open("/etc/passwd")', 'import no_such', 'f()()', '(' * 300, '"\\ud800".encode()', 'int("x" * 5000)', '[].__class__.__base__()',
             'import socket; socket.socket()', 'sum([[]])', 'lambda: (yield)', 'x' * 100000, 'b"" + ""', 'float("x")', 'range(10**30)[10**29]', '"{:9999999999999}".format(1)',
             'object.__new__(int)', 'type("x", (int, str), {})', 'import re; re.compile("(")', 'bytes(10**18)', 'compile("1", "f", "exec", 99999)', 'hash([])', '1 << 10**18', 'memoryview(b"x").cast("Z")'):
    attempt(code)
joined = ' '.join(texts)
for word in ('ourolang', 'java.', 'Exception in', '.java:', 'truffle', 'graalvm'):
    if word in joined:
        print('ESCAPED', word, joined[joined.index(word) - 100:joined.index(word) + 100])
print('contained')
