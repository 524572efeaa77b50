import io
import struct
from datetime import datetime, timezone
from zoneinfo import ZoneInfo


def file_of(rule, times=(), kinds=b'', types=((0, 0, 0),), names=b'UTC\0'):
    body = struct.pack('>4sc15x6l', b'TZif', b'2', 0, 0, 0, len(times), len(types), len(names))
    for width in 'lq':
        block = struct.pack(f'>{len(times)}{width}', *times) + kinds
        block += b''.join(struct.pack('>lBB', *each) for each in types) + names
        yield body + block
    yield b'\n' + rule + b'\n'


def show(zone, *moments):
    for moment in moments:
        local = moment.replace(tzinfo=zone)
        later = local.replace(fold=1)
        print(local, local.dst(), local.tzname(), later.utcoffset(), end=' ')
        print(moment.replace(tzinfo=timezone.utc).astimezone(zone))


for rule in (b'EST5EDT,M3.2.0,M11.1.0', b'<-03>3', b'AAA3BBB,J60/2,J300/2', b'AAA3BBB,60/2,300/2', b'UTC0',
             b'IST-1GMT0,M10.5.0,M3.5.0/1', b'AAA-3BBB-5,M4.1.0/-1,M10.5.6/25'):
    zone = ZoneInfo.from_file(io.BytesIO(b''.join(file_of(rule))), key=rule.decode())
    print(zone, zone.utcoffset(None))
    show(zone, datetime(2024, 1, 1), datetime(2024, 3, 1, 2, 30), datetime(2024, 3, 31, 1, 30), datetime(2023, 7, 1),
         datetime(2024, 10, 27, 1, 30), datetime(2024, 11, 3, 1, 30), datetime(2024, 3, 10, 2, 30))
types = (-3600, 0, 0), (0, 1, 4), (-3600, 0, 8)
zone = ZoneInfo.from_file(io.BytesIO(b''.join(
    file_of(b'', (0, 10 ** 7, 2 * 10 ** 7), b'\1\2\1', types, b'AAA\0BBB\0CCC\0'))))
show(zone, datetime(1969, 12, 31, 22, 30), datetime(1970, 1, 1, 0, 30), datetime(1970, 4, 26, 17, 0),
     datetime(1970, 4, 26, 17, 46, 39), datetime(1980, 1, 1))
for wrong in (b'EST', b'EST5EDT', b'EST5EDT,M13.2.0,M11.1.0', b'EST25', b'EST5EDT,J0,J300', b'EST5EDT,M3.2.0/2/3,M11.1.0'):
    try:
        ZoneInfo.from_file(io.BytesIO(b''.join(file_of(wrong))))
    except ValueError as error:
        print(error)
for data in (b'xx', b'TZif2'):
    try:
        ZoneInfo.from_file(io.BytesIO(data))
    except (ValueError, struct.error) as error:
        print(type(error).__name__, error)
