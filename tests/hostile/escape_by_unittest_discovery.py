# ends: each refused
ATTEMPTS = [
    "import unittest\nsuite = unittest.defaultTestLoader.discover('/tmp')\nassert suite.countTestCases()",
    "import unittest\nunittest.main(module=None, argv=['x', 'discover', '-s', '/tmp'], exit=False)",
    "import doctest\ndoctest.testfile('/etc/passwd', module_relative=False)",
    'import pydoc\npydoc.browse()',
    "import pdb\npdb.run('1')",
    "import webbrowser\nassert webbrowser.open('http://localhost')",
    "import venv\nvenv.create('/tmp/venv')",
    'import ensurepip\nensurepip.bootstrap()',
    'import antigravity',
]
