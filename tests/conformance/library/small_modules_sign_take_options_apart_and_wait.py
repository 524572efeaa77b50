import hmac, getopt, sched, colorsys, errno, stat, ntpath, shutil, base64, inspect, secrets, hashlib
print(hmac.new(b'key', b'msg', 'sha256').hexdigest(), hmac.digest(b'k'*100, b'm', 'md5').hex())
h = hmac.new(b'key', digestmod=hashlib.sha1); h.update(b'a'); c = h.copy(); c.update(b'b'); print(h.hexdigest(), c.hexdigest(), h.name, h.digest_size, h.block_size, h.blocksize)
for f in (lambda: hmac.new('key', b'', 'md5'), lambda: hmac.new(b'key'), lambda: hmac.compare_digest('a', b'a'), lambda: hmac.compare_digest('ä', 'a'), lambda: hmac.new(b'k', b'', 'nope')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(hmac.compare_digest('a', 'a'), secrets.compare_digest(b'a', b'b'))
for args, s, l in ((['-a', '-b', 'x', 'y'], 'ab:', []), (['-abx', '--foo', '--bar=1', 'z', '-a'], 'ab:', ['foo', 'bar=']), (['--ba', '1'], '', ['bar=', 'foo']), (['--fo', '1'], '', ['foo', 'foz']), (['--nope'], '', ['a']), (['-x'], 'a', []), (['-b'], 'b:', []), (['--foo=1'], '', ['foo']), (['--bar'], '', ['bar=']), (['a', '--', '-b'], 'b', []), (['--', 'x'], '', []), (['-'], 'a', []), (['--a'], '', ['a', 'ab=']), (['--alpha'], '', 'alpha')):
    for g in (getopt.getopt, getopt.gnu_getopt):
        try: print(g(args, s, l))
        except getopt.GetoptError as e: print(type(e).__name__, e, repr(e.opt), e.msg, e.args)
print(getopt.gnu_getopt(['a', '-b'], '+b'))
log = []; now = [0.0]
def sleep(x): now[0] += x
s = sched.scheduler(lambda: now[0], sleep)
s.enter(5, 1, log.append, ('five',)); e = s.enter(3, 1, log.append, ('three',)); s.enter(3, 0, log.append, argument=('first',)); s.enterabs(1, 1, lambda **k: log.append(k), kwargs={'a': 1})
print(s.empty(), [tuple(x)[:3] for x in s.queue]); s.cancel(e); print(s.run(blocking=False)); s.run(); print(log, now, s.empty())
try: s.cancel(e)
except ValueError as x: print('ValueError')
print(sched.Event._fields)
for c in ((0.2, 0.4, 0.6), (1, 0, 0), (0.5, 0.5, 0.5), (0, 0, 0), (0.9, 0.1, 0.3), (1, 1, 1)):
    for n in ('yiq', 'hls', 'hsv'):
        there = getattr(colorsys, f'rgb_to_{n}')(*c); back = getattr(colorsys, f'{n}_to_rgb')(*there)
        print(n, [round(x, 12) for x in there], [round(x, 12) for x in back])
print(errno.EBADE, errno.errorcode[35], errno.EDEADLK, len(errno.errorcode), stat.FILE_ATTRIBUTE_HIDDEN, stat.UF_HIDDEN, stat.SF_SETTABLE)
print(ntpath.relpath('C:\\a\\b\\c', 'C:\\a\\x'), ntpath.relpath('C:/A/b', 'c:/a/b'), ntpath.abspath('C:/a/../b'))
for f in (lambda: ntpath.relpath('D:\\a', 'C:\\b'), lambda: ntpath.relpath('')):
    try: print(f())
    except ValueError as e: print(e)
print(issubclass(shutil.ReadError, OSError), shutil.RegistryError.__bases__, shutil.ExecError.__bases__, base64.MAXLINESIZE, base64.bytes_types)
class K: pass
print(inspect.formatannotationrelativeto(K)(K), inspect.formatannotation(K), inspect.formatannotation(int))
