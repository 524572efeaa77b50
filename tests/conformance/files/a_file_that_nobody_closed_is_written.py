import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "text")
    open(path, "w").write("written")
    print(open(path).read())
    open(path, "a").write(" and more")
    print(os.path.getsize(path))
