# ends: each refused
ATTEMPTS = [
    "import tokenize\ntokenize.open('/etc/passwd').read()",
    "import ast\nast.parse(open('/etc/passwd').read())",
    "import py_compile\npy_compile.compile('/etc/passwd')",
    "import runpy\nrunpy.run_path('/etc/passwd')",
    "import compileall\nassert compileall.compile_dir('/etc')",
]
