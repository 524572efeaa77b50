# ends: contained
def attempt():
    eval("open('/etc/passwd').read()", {"__builtins__": __builtins__})


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
