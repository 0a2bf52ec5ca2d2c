// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutator.h"
#include "fuzz/readers.h"
#include "fuzz/samples.h"
#include "fuzz/sheetreaders.h"

#include <QTest>

using namespace liandong;

/// The fuzz targets' readers, fed with the same spoilt bytes in every run.
class MutationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames() { feed(fuzz::frameSamples(), &fuzz::readFrames, 20'000); }
    void submit() { feed(fuzz::submitSamples(), &fuzz::readMessage<wire::Submit>, 24'000); }
    void snapshot() { feed(fuzz::snapshotSamples(), &fuzz::readMessage<wire::Snapshot>, 6'000); }
    void entries() { feed(fuzz::entriesSamples(), &fuzz::readMessage<wire::Entries>, 9'000); }
    void profileJson() { feed(fuzz::profileJsonSamples(), &fuzz::readProfileJson, 5'000); }
    void sheetFile() { feed(fuzz::sheetFileSamples(), &fuzz::readSheetFile, 2'000); }
    void sheetPart() { feed(fuzz::sheetPartSamples(), &fuzz::readSheetPart, 2'000); }

private:
    static void feed(const std::vector<QByteArray> &samples, bool (*read)(QByteArrayView), int times)
    {
        for (const QByteArray &sample : samples)
            QVERIFY(read(sample));
        fuzz::Mutator mutator(samples, 20261121);
        for (int i = 0; i < times; ++i) {
            const QByteArray bytes = mutator.next();
            QVERIFY2(read(bytes), bytes.toHex().left(20'000).constData());
        }
    }
};

QTEST_APPLESS_MAIN(MutationTest)
#include "mutationtest.moc"
