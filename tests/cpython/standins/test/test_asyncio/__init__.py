import sys

__path__ = [*__path__, sys.argv[1] + '/test_asyncio']
