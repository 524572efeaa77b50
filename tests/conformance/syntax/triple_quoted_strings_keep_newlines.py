s = """one
 "two" ''' ""three""
four\
five"""
print(repr(s))
print(repr('''it's "fine"'''))
