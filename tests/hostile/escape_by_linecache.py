# ends: contained
def attempt():
    import linecache
    if not linecache.getline("/etc/passwd", 1):
        raise ValueError


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
