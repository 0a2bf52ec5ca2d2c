// SPDX-License-Identifier: GPL-3.0-or-later
// storehelper WHAT PATH [NUMBER]; tells on standard output, a line at a time, what happens.
#include "store/impl/sqlitestore.h"
#include "store/samples.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace liandong {

namespace {

int say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
    return 0;
}

int say(const Error &error)
{
    return say(u"%1: %2"_s.arg(nameOf(error.code), error.detail));
}

/// Commits incidents numbered by their entry until killed; tells each number when it is acknowledged.
int commitForever(Store &store)
{
    Writer writer(store);
    for (;;) {
        const int n = int(store.head()) + 1;
        if (!put(store, writer, sampleIncident(n, u"事件%1漏水"_s.arg(n))))
            return 1;
        say(u"ack %1"_s.arg(store.head()));
        store.indexSome();
    }
}

int hold()
{
    say(u"open"_s);
    return std::getchar() == EOF ? 0 : 1;
}

#ifdef Q_OS_UNIX
bool limitFiles(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    return setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

/// Commits until no file may grow any more, tells the error, then whether it works again without the limit.
int meetLimit(Store &store, qint64 bytes)
{
    signal(SIGXFSZ, SIG_IGN);
    if (!limitFiles(rlim_t(bytes)))
        return say(u"the limit cannot be set"_s);
    Writer writer(store);
    Result<> done;
    while (done) {
        const int n = int(store.head()) + 1;
        done = store.commit(writer.batch(sampleIncident(n, u"停水"_s.repeated(400))));
        writer.settle(store);
    }
    say(done.error());
    if (!limitFiles(RLIM_INFINITY))
        return say(u"the limit stays"_s);
    const Sequence before = store.head();
    return say(put(store, writer, sampleIncident(int(before) + 1, u"来水"_s)) ? u"again %1"_s.arg(store.head())
                                                                              : u"still not"_s);
}

bool becomeNobody()
{
    constexpr uid_t kNobody = 65534;
    return geteuid() != 0 || (setgroups(0, nullptr) == 0 && setgid(kNobody) == 0 && setuid(kNobody) == 0);
}
#else
int meetLimit(Store &, qint64)
{
    return say(u"no limit"_s);
}
bool becomeNobody()
{
    return false;
}
#endif

int run(const QStringList &words)
{
    const QString what = words.value(1);
    if (what.startsWith("nobody-"_L1) && !becomeNobody())
        return say(u"no other user"_s);
    const auto store
        = openSqliteStore(words.value(2), what == "nobody-create"_L1 ? OpenMode::Create : OpenMode::Existing);
    if (!store)
        return say(store.error());
    if (what == "commit"_L1)
        return commitForever(**store);
    if (what == "limit"_L1)
        return meetLimit(**store, words.value(3).toLongLong());
    return what == "hold"_L1 ? hold() : say(u"open"_s);
}

} // namespace

} // namespace liandong

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return liandong::run(QCoreApplication::arguments());
}
