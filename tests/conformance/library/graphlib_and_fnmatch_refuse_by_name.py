import fnmatch
import graphlib

sorter = graphlib.TopologicalSorter()
sorter.add('x', 'y')
sorter.prepare()
for call in (lambda: sorter.done('x'), lambda: sorter.done('nope'), lambda: fnmatch.fnmatch('a', b'*'),
             lambda: fnmatch.fnmatch(3, '*'), lambda: fnmatch.filter([b'x'], '?')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
for pattern in ('[]]', '[!]]', '[a-c-e]', '[a^]', '[^a]', '[!^]', '[]-a]', '[a-d-f-b]', '[z-a]', '[!z-a]', '[\\]'):
    matching = [c for c in map(chr, range(32, 127)) if fnmatch.fnmatchcase(c, pattern)]
    print(pattern, fnmatch.translate(pattern), ''.join(matching))
