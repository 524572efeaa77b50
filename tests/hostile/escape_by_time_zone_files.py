# ends: each refused
ATTEMPTS = [
    "import zoneinfo\nassert zoneinfo.ZoneInfo('../../../../etc/passwd')",
    "import zoneinfo\nzoneinfo.ZoneInfo('/etc/localtime')",
    "import zoneinfo\nzoneinfo.reset_tzpath(['/etc'])\nzoneinfo.ZoneInfo('localtime')",
    "import zoneinfo\nzoneinfo.ZoneInfo.from_file(open('/etc/localtime', 'rb'))",
    'import time\ntime.tzset()\nassert False',
]
