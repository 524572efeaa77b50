import io, os, tempfile
with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, 'f')
    with open(p, 'wb') as f:
        print(type(f).__name__, type(f.raw).__name__, f.raw is f.raw, f.raw.mode, f.raw.closefd, f.raw.closed)
        f.write(b'abc'); f.raw.write(b'') ; raw = f.raw
    print(raw.closed, f.closed)
    with open(p) as f: print(type(f.buffer).__name__, type(f.buffer.raw).__name__, f.buffer.raw.read(2), f.read())
    f = open(p, 'rb'); r = f.detach(); print(type(r).__name__, r.read(), r.closed)
    try: f.read()
    except ValueError as e: print(e)
    r.close(); print(r.closed)
    f = open(p); b = f.detach(); print(type(b).__name__, b.read(), b.detach().readall()); 
    with open(p, 'rb') as f: f.raw.close(); print(f.closed)
    with open(p, 'rb', buffering=0) as f:
        print(type(f).__name__, f.closefd, hasattr(f, 'peek'), hasattr(f, 'read1'), hasattr(f, 'raw'), repr(f).replace(p, 'P'))
        with open(f.fileno(), 'rb', closefd=False, buffering=0) as g: print(g.closefd, repr(g).replace(str(f.fileno()), 'N'), g.read())
    print(f.closed, repr(f))
