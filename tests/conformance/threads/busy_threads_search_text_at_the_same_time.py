import re
import threading

text = 'a' * 2000 + 'b'
pattern = re.compile('a+b')
found = []


def search():
    counts = set()
    for number in range(150):
        counts.add(len(pattern.search(text).group()))
        counts.add(len(re.findall('[a-z]', text)))
        counts.add(len(re.sub('a', lambda match: match.group() * 2, text)))
    found.append(sorted(counts))


threads = [threading.Thread(target=search) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(found)
