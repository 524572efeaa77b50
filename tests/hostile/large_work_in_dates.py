# ends: limit
import datetime
d = datetime.datetime(1, 1, 1)
while True:
    d.replace(tzinfo=datetime.timezone.utc).isoformat()
    d.strftime('%Y' * 10_000)
