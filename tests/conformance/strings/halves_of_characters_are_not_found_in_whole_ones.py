high, low = '\ud83d', '\ude00'
whole = '\U0001f600'

print(high in whole, low in whole, whole in whole)
print(whole.find(high), whole.rfind(low), whole.count(high), ascii(whole.split(low)), ascii(whole.rsplit(high)))
print(ascii(whole.replace(high, 'x')), ascii(whole.partition(low)), ascii(whole.rpartition(high)))
print(whole.startswith(high), whole.endswith(low), ascii(whole.removeprefix(high)), ascii(whole.removesuffix(low)))
lone = high + whole + 'a' + whole + low
print(lone.find(high), lone.rfind(high), lone.count(low), lone.index(low), ascii(lone.split(low)), ascii(lone.replace(high, 'x')))
print(lone.startswith(high), lone.endswith(low), ascii(lone.strip(high + 'b' + low)), len(lone))
print([ascii(word) for word in sorted([whole, '\uffff', high, low, 'a', high + 'a', '\ue000', whole + 'a'])])
print(high < whole, whole < '\uffff', '\uffff' < whole, high < '\uffff', max('\ue000', high) == '\ue000')
