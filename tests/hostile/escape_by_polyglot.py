# ends: contained
def attempt():
    import polyglot
    polyglot.eval(language="js", string="1")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
