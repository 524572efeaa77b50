"""The command line of a module of tests."""

import sys

from . import loader, runner
from .signals import installHandler

__unittest = True

_NO_TESTS = 5

_SWITCHES = """\
{gap}-h, --help{wide}show this help message and exit
{gap}-v, --verbose{wide}Verbose output
{gap}-q, --quiet{wide}Quiet output
{gap}--locals{wide}Show local variables in tracebacks
{gap}--durations N{wide}Show the N slowest test cases (N=0 for all)
{gap}-f, --failfast{wide}Stop on first fail or error
{gap}-c, --catch{wide}Catch Ctrl-C and display results so far
{gap}-b, --buffer{wide}Buffer stdout and stderr during tests
{gap}-k TESTNAMEPATTERNS{wide}Only run tests which match the given substring
"""

_EXAMPLES = """\
Examples:
  {0} test_module               - run tests from test_module
  {0} module.TestClass          - run tests from module.TestClass
  {0} module.Class.test_method  - run specified test method
"""

_OWN_EXAMPLES = """\
Examples:
  {0}                           - run default set of tests
  {0} MyTestSuite               - run suite 'MyTestSuite'
  {0} MyTestCase.testSomething  - run MyTestCase.testSomething
  {0} MyTestCase                - run all 'test*' test methods
                                       in MyTestCase
"""

_FLAGS = {
    '-h': 'help', '--help': 'help', '-v': 'verbose', '--verbose': 'verbose', '-q': 'quiet', '--quiet': 'quiet',
    '--locals': 'locals', '-f': 'failfast', '--failfast': 'failfast', '-c': 'catch', '--catch': 'catch',
    '-b': 'buffer', '--buffer': 'buffer',
}
_VALUES = {'--durations': 'durations', '-k': 'k'}
_DISCOVERY_VALUES = {
    '-s': 'start', '--start-directory': 'start', '-p': 'pattern', '--pattern': 'pattern', '-t': 'top',
    '--top-level-directory': 'top',
}


def _pattern(text):
    return text if '*' in text else f'*{text}*'


class _Arguments:
    """Command line arguments, taken apart."""

    def __init__(self, arguments, values, complain):
        self.switches = []
        self.values = []
        self.names = []
        waiting = list(arguments)
        while waiting:
            argument = waiting.pop(0)
            if argument == '--':
                self.names += waiting
                break
            if argument in _FLAGS:
                self.switches.append(_FLAGS[argument])
            elif argument.startswith('--') and '=' in argument and argument.partition('=')[0] in values:
                name, _, value = argument.partition('=')
                self.values.append((values[name], value))
            elif argument in values:
                if not waiting:
                    complain(f'argument {argument}: expected one argument')
                self.values.append((values[argument], waiting.pop(0)))
            elif argument.startswith('-') and len(argument) > 2 and not argument.startswith('--'):
                if argument[:2] in values:
                    self.values.append((values[argument[:2]], argument[2:]))
                else:
                    waiting[:0] = ['-' + letter for letter in argument[1:]]
            elif argument.startswith('-') and argument != '-':
                complain(f'unrecognized arguments: {argument}')
            else:
                self.names.append(argument)

    def last(self, name, default=None):
        return next((value for given, value in reversed(self.values) if given == name), default)


class TestProgram:
    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False, durations=None):
        if isinstance(module, str):
            __import__(module)
            self.module = sys.modules[module]
        else:
            self.module = module
        argv = sys.argv if argv is None else argv
        self.testLoader, self.testRunner, self.defaultTest = testLoader, testRunner, defaultTest
        self.verbosity, self.durations, self.tb_locals = verbosity, durations, tb_locals
        self.exit, self.failfast, self.catchbreak, self.buffer = exit, failfast, catchbreak, buffer
        self.warnings = 'default' if warnings is None and not sys.warnoptions else warnings
        self.progName = argv[0].replace('\\', '/').rpartition('/')[2]
        self.parseArgs(argv)
        self.runTests()

    def _usage(self, discovering=False):
        start = f'usage: {self.progName}' + (' discover' if discovering else '') + ' '
        if discovering:
            words = ['[-h]', '[-v]', '[-q]', '[--locals]', '[--durations N]', '[-f]', '[-c]', '[-b]',
                     '[-k TESTNAMEPATTERNS]', '[-s START]', '[-p PATTERN]', '[-t TOP]']
        else:
            words = ['[-h]', '[-v]', '[-q]', '[--locals]', '[--durations N]', '[-f]', '[-c]', '[-b]',
                     '[-k TESTNAMEPATTERNS]']
        lines, line = [], start
        for word in words:
            if len(line.rstrip()) + 1 + len(word) > 78:
                lines.append(line.rstrip())
                line = ' ' * len(start)
            line += word + ' '
        lines.append(line.rstrip())
        if not discovering:
            lines.append(' ' * len(start) + '[tests ...]')
        return '\n'.join(lines) + '\n'

    def _complain(self, message):
        sys.stderr.write(f'{self._usage()}{self.progName}: error: {message}\n')
        sys.exit(2)

    def _help(self, discovering):
        if discovering:
            print(self._discovery_help())
            sys.exit(0)
        switches = ''.join(
            self._switch_line(line, 22) for line in _SWITCHES.format(gap='  ', wide='\0').splitlines())
        examples = _EXAMPLES if self.module is None else _OWN_EXAMPLES
        text = (f'{self._usage()}\npositional arguments:\n'
                '  tests                a list of any number of test modules, classes and test\n'
                f'                       methods.\n\noptions:\n{switches}\n{examples.format(self.progName)}')
        if self.module is None:
            text += f'  {self.progName} path/to/test_file.py      - run tests from test_file.py\n\n'
            text += self._discovery_help()
        print(text)
        sys.exit(0)

    @staticmethod
    def _switch_line(line, width):
        switch, _, words = line.partition('\0')
        return f'{switch:<{width}} {words}\n'

    def _discovery_help(self):
        switches = ''.join(
            self._switch_line(line, 23) for line in _SWITCHES.format(gap='  ', wide='\0').splitlines())
        return (f'{self._usage(True)}\noptions:\n{switches}'
                '  -s, --start-directory START\n'
                "                        Directory to start discovery ('.' default)\n"
                '  -p, --pattern PATTERN\n'
                "                        Pattern to match tests ('test*.py' default)\n"
                '  -t, --top-level-directory TOP\n'
                '                        Top level directory of project (defaults to start\n'
                '                        directory)\n\n'
                'For test discovery all test modules must be importable from the top level\n'
                'directory of the project.')

    def _take(self, arguments, discovering=False):
        for name in arguments.switches:
            if name == 'help':
                self._help(discovering)
            elif name in ('verbose', 'quiet'):
                self.verbosity = 2 if name == 'verbose' else 0
            elif name == 'locals':
                self.tb_locals = True
            elif name == 'catch':
                self.catchbreak = True
            else:
                setattr(self, name, True)
        patterns = [_pattern(value) for name, value in arguments.values if name == 'k']
        if patterns:
            self.testNamePatterns = patterns
        durations = arguments.last('durations')
        if durations is not None:
            try:
                self.durations = int(durations)
            except ValueError:
                self._complain(f'argument --durations: invalid int value: {durations!r}')

    def parseArgs(self, argv):
        if self.module is None and len(argv) > 1 and argv[1].lower() == 'discover':
            self._discover(argv[2:])
            return
        arguments = _Arguments(argv[1:], _VALUES, self._complain)
        self._take(arguments)
        if self.module is None and not arguments.names:
            self._discover([])
            return
        if arguments.names:
            self.testNames = [_as_module_name(name) for name in arguments.names]
            if __name__ == '__main__':
                self.module = None
        else:
            usual = self.defaultTest
            self.testNames = usual if usual is None else (usual,) if isinstance(usual, str) else [*usual]
        self.createTests()

    def _discover(self, argv):
        arguments = _Arguments(argv, {**_VALUES, **_DISCOVERY_VALUES}, self._complain)
        self._take(arguments, discovering=True)
        positions = dict(zip(('start', 'pattern', 'top'), arguments.names))
        self.start = arguments.last('start', positions.get('start', '.'))
        self.pattern = arguments.last('pattern', positions.get('pattern', 'test*.py'))
        self.top = arguments.last('top', positions.get('top'))
        self.createTests(from_discovery=True)

    def createTests(self, from_discovery=False, Loader=None):
        self.testLoader.testNamePatterns = self.testNamePatterns or self.testLoader.testNamePatterns
        if from_discovery:
            finder = self.testLoader if Loader is None else Loader()
            finder.testNamePatterns = self.testNamePatterns
            self.test = finder.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        if self.catchbreak:
            installHandler()
        self.result = self._runner().run(self.test)
        if not self.exit:
            return
        if self.result.testsRun == 0 and not self.result.skipped:
            sys.exit(_NO_TESTS)
        sys.exit(0 if self.result.wasSuccessful() else 1)

    def _runner(self):
        made = runner.TextTestRunner if self.testRunner is None else self.testRunner
        if not isinstance(made, type):
            return made
        options = dict(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer, warnings=self.warnings)
        for more in (dict(tb_locals=self.tb_locals, durations=self.durations), dict(tb_locals=self.tb_locals), {}):
            try:
                return made(**options, **more)
            except TypeError:
                continue
        return made()


def _as_module_name(name):
    """``tests/test_a.py`` as ``tests.test_a`` when there is such a file."""
    if not name.lower().endswith('.py'):
        return name
    import os

    if not os.path.isfile(name):
        return name
    path = name
    if os.path.isabs(path):
        path = os.path.relpath(path, os.getcwd())
        if os.path.isabs(path) or path.startswith(os.pardir):
            return name
    return os.path.normpath(path)[:-3].replace('\\', '.').replace('/', '.')


main = TestProgram
