#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
"""The server budgets, over HTTP with 16 keep-alive connections, on SQLite and on a PostgreSQL of its own.

usage: bench_server.py PROGRAMS [sqlite] [postgresql] [activity] [seconds=N] [users=N] [millions=N]
PROGRAMS: a release build folder

Every measurement takes so many seconds (5), three times, and its median counts. A database is large with so many users
(100 000); the bars are for that many. PostgreSQL runs with fsync on, its own CPU time is told beside the server's. The
filters of the activity are asked of so many million stored requests (10), on both databases.
"""
import contextlib
import json
import os
import pathlib
import platform
import pwd
import random
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

RUNS = 3
CONNECTIONS = 16
SMALL = 1_000
GROUP_SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Group"
TICK = os.sysconf("SC_CLK_TCK")
# better-auth on PostgreSQL, the one peer that keeps what it has answered.
PEER = {"create": 74, "look-up": 167}
failed = []


def row(what, value, bar, met):
    print(f"   {'met    ' if met else 'NOT MET'}  {what:<52} {value:<40} bar: {bar}", flush=True)
    if not met:
        failed.append(what)


def fact(what, value):
    print(f"            {what:<52} {value}", flush=True)


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def fsync_ms(folder):
    """What one fdatasync of an appended block takes, the median of 200."""
    seconds = []
    with open(folder / "fsync", "wb", buffering=0) as file:
        for _ in range(200):
            file.write(b"x" * 4096)
            begin = time.perf_counter()
            os.fdatasync(file.fileno())
            seconds.append(time.perf_counter() - begin)
    return statistics.median(seconds) * 1000


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def resident_mib(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0


class Postgresql:
    """A cluster in a folder of its own. It refuses to run as root, and then it runs as the user postgres."""

    def __init__(self, folder):
        self.folder = folder / "postgresql"
        self.folder.mkdir()
        found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"))
        if not found:
            raise SystemExit("there is no PostgreSQL server on this machine")
        self.programs = found[-1].parent
        self.port = random.randint(40_000, 60_000)
        self.password = secrets.token_hex(12)
        (self.folder / "password").write_text(self.password)
        (self.folder / "password").chmod(0o600)
        if os.getuid() == 0:
            who = pwd.getpwnam("postgres")
            for above in (folder, folder.parent):
                above.chmod(0o711)
            for path in (self.folder, self.folder / "password"):
                os.chown(path, who.pw_uid, who.pw_gid)
        self.run("initdb", "-D", self.folder / "data", "-U", "provost", f"--pwfile={self.folder / 'password'}",
                 "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8")
        self.run("pg_ctl", "start", "-D", self.folder / "data", "-w", "-s", "-l", self.folder / "server.log", "-o",
                 f"-c port={self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self.folder} "
                 "-c max_pred_locks_per_transaction=512")

    def run(self, program, *arguments):
        prefix = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []
        subprocess.run([*prefix, str(self.programs / program), *map(str, arguments)], check=True, cwd="/",
                       stdout=subprocess.DEVNULL, env=dict(os.environ, PGPASSWORD=self.password))

    def database(self, name):
        self.run("createdb", "-h", "127.0.0.1", "-p", self.port, "-U", "provost", "-T", "template0", name)
        return f"postgresql://provost:{self.password}@127.0.0.1:{self.port}/{name}"

    def cpu_seconds(self):
        """Of the postmaster and its present backends."""
        postmaster = (self.folder / "data/postmaster.pid").read_text().splitlines()[0]
        total = cpu_seconds(postmaster)
        for child in pathlib.Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split():
            with contextlib.suppress(FileNotFoundError):
                total += cpu_seconds(child)
        return total

    def stop(self):
        self.run("pg_ctl", "stop", "-D", self.folder / "data", "-m", "immediate", "-s")


class Server:
    """A provostd with one connection, whose users are told apart by the prefix of their names."""

    def __init__(self, programs, folder, database):
        self.programs = programs
        self.folder = folder
        self.database = str(database)
        self.process = None
        self.key = None
        self.start()
        account = self.admin("POST", "/accounts", {"name": "Acme"})["id"]
        made = self.admin("POST", "/connections", {"requestKey": "bench", "accountId": account, "name": "Workforce",
                                                   "idp": "okta"})
        self.connection = made["connection"]["id"]
        self.token = made["secret"]
        self.base = f"/directory/resources/scim/v2.0/{self.connection}"

    def start(self):
        """Returns the seconds until the first answer."""
        begin = time.perf_counter()
        self.process = subprocess.Popen(
            [str(self.programs / "server/provostd"), "serve", "--port", "0", "--data", self.database], stdout=subprocess.PIPE,
            stderr=open(self.folder / "errors", "ab"), text=True)
        for line in self.process.stdout:
            told = json.loads(line)
            self.key = told.get("adminKey", self.key)
            if "url" in told:
                self.url = told["url"]
                break
        else:
            raise SystemExit((self.folder / "errors").read_text())
        with urllib.request.urlopen(self.url + "/healthz") as answer:
            answer.read()
        return time.perf_counter() - begin

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()

    def ask(self, method, path, body, token):
        request = urllib.request.Request(self.url + path, method=method, headers={
            "Authorization": "Bearer " + token, "Content-Type": "application/json"},
            data=None if body is None else json.dumps(body).encode())
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read() or b"{}")

    def admin(self, method, path, body=None):
        return self.ask(method, "/admin/v1" + path, body, self.key)

    def scim(self, method, path, body=None):
        return self.ask(method, self.base + path, body, self.token)

    def load(self, seconds, limit, *kind):
        """One run: requests a second, CPU milliseconds of the server for each, and what the load tells."""
        before = cpu_seconds(self.process.pid)
        done = subprocess.run([str(self.programs / "tests/bench/bench_server_load"), self.url + self.base, self.token,
                               str(CONNECTIONS), str(seconds), str(limit), *map(str, kind)], capture_output=True, text=True,
                              check=False)
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(map(str, kind))}: {done.stdout} {done.stderr}")
        told = json.loads(done.stdout)
        told["rate"] = told["requests"] / told["seconds"]
        told["cpu"] = (cpu_seconds(self.process.pid) - before) * 1000 / told["requests"]
        return told

    def median(self, seconds, *kind):
        runs = [self.load(seconds, 0, *kind) for _ in range(RUNS)]
        return {name: statistics.median(run[name] for run in runs) for name in ("rate", "cpu", "p50", "p99")}

    def fill(self, prefix, count):
        self.load(3600, count, "create", prefix)

    def ids(self, count):
        """Of that many users, in a file for the load."""
        ids = []
        for start in range(1, count + 1, 1000):
            page = self.scim("GET", f"/Users?attributes=id&startIndex={start}&count=1000")
            ids += [user["id"] for user in page["Resources"]]
        file = self.folder / "ids"
        file.write_text("\n".join(ids[:count]) + "\n")
        return ids[:count], file


def rate(told):
    return f"{told['rate']:,.0f}/s, {told['cpu']:.3f} ms CPU, p99 {told['p99'] / 1000:.1f} ms"


class Names:
    """A prefix for each run of creates: a name can be taken once."""

    def __init__(self):
        self.next = 0

    def __call__(self):
        self.next += 1
        return f"run{self.next}-"


def measure_creates(server, seconds, names):
    runs = [server.load(seconds, 0, "create", names()) for _ in range(RUNS)]
    return {name: statistics.median(run[name] for run in runs) for name in ("rate", "cpu", "p50", "p99")}


def measure_groups(server, ids, file, seconds):
    sizes = (50, len(ids) // 2)
    told = {}
    for size in sizes:
        group = server.scim("POST", "/Groups", {"schemas": [GROUP_SCHEMA], "displayName": f"Group of {size}",
                                                "members": [{"value": each} for each in ids[:size]]})["id"]
        inside = server.folder / "members"
        inside.write_text("\n".join(ids[:50]) + "\n")
        told[size] = server.median(seconds, "member", group, inside)
    small, large = (told[size] for size in sizes)
    ratio = large["p50"] / small["p50"]
    row(f"PATCH a member of {sizes[1]:,}, against one of 50", f"{large['p50']:.0f} us, {ratio:.2f} x", "<= 1.5 x", ratio <= 1.5)


def measure_preview(server):
    group = server.scim("GET", "/Groups?attributes=id&count=100")["Resources"][-1]["id"]
    path = f"/connections/{server.connection}/role-rules"
    draft = {"ownDefault": None, "rules": [{"groupId": group, "groupName": "", "role": "admin"}]}
    seconds = []
    for _ in range(7):
        begin = time.perf_counter()
        effect = server.admin("POST", path + "/preview", draft)
        seconds.append(time.perf_counter() - begin)
    took = statistics.median(seconds) * 1000
    row("effect preview of a rule", f"{took:.1f} ms, {effect['changing']:,} people change", "<= 100 ms", took <= 100)


def measure_pages(server, users, seconds):
    pages = server.median(seconds, "pages", users, 100)
    row("listing in pages of 100", f"{pages['rate'] * 100:,.0f} users/s, {pages['cpu']:.2f} ms CPU a page", ">= 60 000 users/s",
        pages["rate"] * 100 >= 60_000)
    first = server.median(seconds, "page", 1, 100)
    last = server.median(seconds, "page", users - 99, 100)
    ratio = last["cpu"] / first["cpu"]
    row("last page against the first", f"{ratio:.2f} x the CPU", "<= 1.5 x", ratio <= 1.5)
    return first


def measure_sqlite(programs, folder, users, seconds):
    print("   SQLite, synchronous=FULL", flush=True)
    names = Names()
    server = Server(programs, folder, folder / "provost.db")
    empty = measure_creates(server, seconds, names)
    row("POST /Users, from empty", rate(empty), ">= 5 000/s, <= 0.18 ms", empty["rate"] >= 5000 and empty["cpu"] <= 0.18)
    server.stop()

    (folder / "small").mkdir()
    server = Server(programs, folder / "small", folder / "small/provost.db")
    server.fill("u", SMALL)
    small_look = server.median(seconds, "look-up", "u", SMALL)
    _, file = server.ids(SMALL)
    small_patch = server.median(seconds, "active", file)
    small_page = server.median(seconds, "page", 1, 100)
    small_create = measure_creates(server, seconds, names)
    server.stop()

    (folder / "large").mkdir()
    server = Server(programs, folder / "large", folder / "large/provost.db")
    server.fill("u", users)
    look = server.median(seconds, "look-up", "u", users)
    row(f"GET by userName eq, at {users:,}", rate(look), ">= 10 000/s, <= 0.08 ms", look["rate"] >= 10_000 and look["cpu"] <= 0.08)
    page = measure_pages(server, users, seconds)
    ids, file = server.ids(users)
    patch = server.median(seconds, "active", file)
    row("PATCH active", rate(patch), ">= 6 000/s", patch["rate"] >= 6000)
    measure_groups(server, ids, file, seconds)
    measure_preview(server)
    create = measure_creates(server, seconds, names)
    for what, small, large in (("look-up", small_look, look), ("page", small_page, page),
                               ("PATCH active", small_patch, patch), ("create", small_create, create)):
        ratio = large["cpu"] / small["cpu"]
        row(f"{what}: CPU at {users:,} against {SMALL:,}", f"{ratio:.2f} x ({large['cpu']:.3f} ms)", "<= 1.5 x", ratio <= 1.5)
    server.stop()

    starts = []
    for _ in range(5):
        starts.append(server.start() * 1000)
        time.sleep(3)
        memory = resident_mib(server.process.pid)
        server.stop()
    row(f"start to first answer, {users:,} users", f"{statistics.median(starts):.0f} ms", "<= 60 ms", statistics.median(starts) <= 60)
    row(f"resident memory, idle, {users:,} users", f"{memory:.0f} MiB", "<= 40 MiB", memory <= 40)
    size = sum(file.stat().st_size for file in (folder / "large").glob("provost.db*"))
    fact("database, with indexes, events and feed", f"{size / 1e6:.0f} MB")


def measure_postgresql(programs, folder, users, seconds):
    print("   PostgreSQL, fsync on, on the same machine", flush=True)
    database = Postgresql(folder)
    try:
        (folder / "servers").mkdir()
        server = Server(programs, folder / "servers", database.database("provost"))
        before, asked = database.cpu_seconds(), time.perf_counter()
        create = measure_creates(server, seconds, Names())
        spent = (database.cpu_seconds() - before) / (time.perf_counter() - asked)
        row("POST /Users", f"{rate(create)} = {create['rate'] / PEER['create']:.0f} x the peer", ">= 10 x",
            create["rate"] >= 10 * PEER["create"])
        fact("CPU of PostgreSQL beside it", f"{spent:.2f} cores")
        server.fill("u", users)
        look = server.median(seconds, "look-up", "u", users)
        row(f"GET by userName eq, at {users:,}", f"{rate(look)} = {look['rate'] / PEER['look-up']:.0f} x the peer", ">= 10 x",
            look["rate"] >= 10 * PEER["look-up"])
        _, file = server.ids(min(users, 10_000))
        fact("PATCH active", rate(server.median(seconds, "active", file)))
        server.stop()
    finally:
        database.stop()


def measure_activity(programs, address, millions):
    """The filters of the activity pane, asked of the database itself."""
    done = subprocess.run([str(programs / "tests/bench/bench_event_search"), str(millions), str(address)],
                          stdout=subprocess.PIPE, check=True)
    told = [json.loads(line) for line in done.stdout.splitlines()]
    for each in told:
        if "filter" in each:
            row(f"activity, {each['filter']}", f"{each['median']:.1f} ms, slowest {each['slowest']:.1f} ms", "<= 50 ms",
                each["median"] <= 50)
        else:
            fact(f"recording {each['recording']}", f"{each['cpuUs']:.0f} us CPU")


def measure_activity_on_both(programs, folder, millions):
    print(f"   the activity over {millions:g} million requests, SQLite", flush=True)
    measure_activity(programs, folder / "events.db", millions)
    print(f"   the activity over {millions:g} million requests, PostgreSQL", flush=True)
    database = Postgresql(folder)
    try:
        measure_activity(programs, database.database("activity"), millions)
    finally:
        database.stop()


def main():
    programs = pathlib.Path(sys.argv[1]).resolve()
    words = sys.argv[2:]
    numbers = dict(word.split("=", 1) for word in words if "=" in word)
    kinds = [word for word in words if "=" not in word] or ["sqlite", "postgresql", "activity"]
    seconds, users = float(numbers.get("seconds", 5)), int(numbers.get("users", 100_000))
    millions = float(numbers.get("millions", 10))
    with tempfile.TemporaryDirectory(prefix="provost-bench-") as name:
        folder = pathlib.Path(name)
        print(f"   {processor()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start, "
              f"one fsync {fsync_ms(folder):.2f} ms, {CONNECTIONS} connections", flush=True)
        for kind, measure, size in (("sqlite", measure_sqlite, (users, seconds)),
                                    ("postgresql", measure_postgresql, (users, seconds)),
                                    ("activity", measure_activity_on_both, (millions,))):
            if kind in kinds:
                (folder / kind).mkdir()
                measure(programs, folder / kind, *size)
    print("   every bar is met" if not failed else f"   not met: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
