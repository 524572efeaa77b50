# ends: contained
import gc, weakref, sys
for search in (gc.get_objects, lambda: gc.get_referrers(sys), lambda: gc.get_referents(sys)):
    try:
        for found in search()[:1000]:
            if type(found).__name__ in ('foreign', 'polyglot'):
                print('ESCAPED', found)
    except NotImplementedError:
        pass
weakref.finalize(sys, print, 'ESCAPED').detach()
print('contained')
