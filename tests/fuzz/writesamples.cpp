// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/samples.h"
#include "fuzz/sheetreaders.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace {

bool write(const QString &folder, const std::vector<QByteArray> &samples)
{
    if (!QDir().mkpath(folder))
        return false;
    for (size_t i = 0; i < samples.size(); ++i) {
        QFile file(folder + u'/' + QString::number(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(samples[i]) != samples[i].size())
            return false;
    }
    return true;
}

} // namespace

/// fuzz_samples FOLDER: one folder of valid inputs for each target, to begin a corpus with.
int main(int argc, char **argv)
{
    using namespace liandong;
    if (argc != 2) {
        std::fputs("usage: fuzz_samples FOLDER\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]) + u'/';
    const bool done = write(folder + u"frames", fuzz::frameSamples())
        && write(folder + u"submit", fuzz::submitSamples()) && write(folder + u"snapshot", fuzz::snapshotSamples())
        && write(folder + u"entries", fuzz::entriesSamples())
        && write(folder + u"profilejson", fuzz::profileJsonSamples())
        && write(folder + u"sheetfile", fuzz::sheetFileSamples())
        && write(folder + u"sheetpart", fuzz::sheetPartSamples());
    return done ? 0 : 1;
}
