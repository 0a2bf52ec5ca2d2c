// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rawseat.h"
#include "service/verifyfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using sample::id;
using wire::AttachmentProblem;

namespace {

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QByteArray picture(qsizetype size)
{
    QByteArray content = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    for (int i = 0; content.size() < size; ++i)
        content += QByteArray::number(i);
    return content.left(size);
}

QByteArray documentOf(const QByteArray &name)
{
    return QByteArray::fromHex("504b0304140000000000") + QByteArray(16, '\0') + QByteArray(1, char(name.size()))
        + QByteArray(3, '\0') + name + QByteArray(40, '\0');
}

qint64 partOf(const QByteArray &content, qint64 offset)
{
    return std::min<qint64>(wire::kAttachmentPart, content.size() - offset);
}

/// Offers and sends as a seat does; the answer at the end.
std::optional<wire::AttachmentTaken> bringUp(
    RawSeat &seat, const QByteArray &content, const QString &hash, qint64 size, int partsAtMost = 1000)
{
    static qint64 request = 0;
    seat.say(wire::OfferAttachment{++request, hash, size});
    while (seat.waitFrames(1)) {
        if (seat.frames.front().type == wire::MessageType::AttachmentTaken)
            return seat.await<wire::AttachmentTaken>();
        if (seat.frames.front().type != wire::MessageType::AttachmentWanted) {
            seat.frames.pop_front();
            continue;
        }
        const qint64 offset = seat.await<wire::AttachmentWanted>()->offset;
        if (partsAtMost-- == 0)
            return std::nullopt;
        seat.say(wire::AttachmentPart{request, offset, size, content.mid(offset, partOf(content, offset))});
    }
    return std::nullopt;
}

std::optional<wire::AttachmentTaken> bringUp(RawSeat &seat, const QByteArray &content)
{
    return bringUp(seat, content, hashOf(content), content.size());
}

} // namespace

class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takenAndFoundAgain();
    void refused_data();
    void refused();
    void aLiarAboutItsSize();
    void moreThanOffered();
    void onlyWhoMayWrite();
    void cutInTheMiddle();
    void fullDisk();
    void fetchedByWhoMaySeeIt();
    void typesByContent_data();
    void typesByContent();
    void verifiedAndCopied();
};

void AttachmentsTest::takenAndFoundAgain()
{
    ServedOffice served;
    RawSeat seat(served.port());
    QVERIFY(seat.goLive());
    const QByteArray content = picture(700'000);
    const auto taken = bringUp(seat, content);
    QVERIFY(taken);
    QCOMPARE(taken->problem, AttachmentProblem::None);
    QCOMPARE(taken->file, (StoredFile{u"image/png"_s, content.size()}));
    QVERIFY(QDir(served.office.files().folder() + u"/incoming"_s).isEmpty());
    const auto again = bringUp(seat, content, hashOf(content), content.size(), 0); // not asked for a second time
    QVERIFY(again);
    QCOMPARE(again->problem, AttachmentProblem::None);
    QCOMPARE(served.office.files().find(hashOf(content)), (StoredFile{u"image/png"_s, content.size()}));
}

void AttachmentsTest::refused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<AttachmentProblem>("problem");
    const QByteArray program = QByteArray("\177ELF\2\1\1\0", 8) + QByteArray(5000, '\1');
    const QByteArray page = "<!DOCTYPE html><html><script>alert(1)</script></html>";
    const QByteArray fine = picture(1000);
    QTest::newRow("2 GB") << fine << 2'000'000'000LL << hashOf(fine) << AttachmentProblem::TooLarge;
    QTest::newRow("a byte too many") << fine << Attachment::kMaxSize + 1 << hashOf(fine) << AttachmentProblem::TooLarge;
    QTest::newRow("nothing") << QByteArray() << 0LL << hashOf({}) << AttachmentProblem::OtherContent;
    QTest::newRow("a program called .jpg")
        << program << qint64(program.size()) << hashOf(program) << AttachmentProblem::KindNotTaken;
    QTest::newRow("a page") << page << qint64(page.size()) << hashOf(page) << AttachmentProblem::KindNotTaken;
    QTest::newRow("another content") << fine << qint64(fine.size()) << hashOf(page) << AttachmentProblem::OtherContent;
    QTest::newRow("a path") << fine << qint64(fine.size()) << u"../../etc/passwd"_s << AttachmentProblem::OtherContent;
}

void AttachmentsTest::refused()
{
    QFETCH(QByteArray, content);
    QFETCH(qint64, size);
    QFETCH(QString, hash);
    QFETCH(AttachmentProblem, problem);
    ServedOffice served;
    RawSeat seat(served.port());
    QVERIFY(seat.goLive());
    const auto taken = bringUp(seat, content, hash, size);
    QVERIFY(taken);
    QCOMPARE(taken->problem, problem);
    QCOMPARE(QDir(served.office.files().folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList{u"incoming"_s});
    QVERIFY(QDir(served.office.files().folder() + u"/incoming"_s).isEmpty());
}

/// Fewer bytes than were offered, then no more: nothing is kept, nobody waits.
void AttachmentsTest::aLiarAboutItsSize()
{
    ServedOffice served;
    RawSeat seat(served.port());
    QVERIFY(seat.goLive());
    const QByteArray content = picture(1000);
    seat.say(wire::OfferAttachment{1, hashOf(content), 900});
    QVERIFY(seat.await<wire::AttachmentWanted>());
    seat.say(wire::AttachmentPart{1, 0, 900, content.left(900)});
    QCOMPARE(seat.await<wire::AttachmentTaken>()->problem, AttachmentProblem::OtherContent);
    QVERIFY(!served.office.files().find(hashOf(content)));
}

void AttachmentsTest::moreThanOffered()
{
    ServedOffice served;
    RawSeat seat(served.port());
    QVERIFY(seat.goLive());
    const QByteArray content = picture(1000);
    seat.say(wire::OfferAttachment{1, hashOf(content), 500});
    QVERIFY(seat.await<wire::AttachmentWanted>());
    seat.say(wire::AttachmentPart{1, 0, 500, content});
    QCOMPARE(seat.await<wire::AttachmentTaken>()->problem, AttachmentProblem::OtherContent);
    QVERIFY(QDir(served.office.files().folder() + u"/incoming"_s).isEmpty());
    seat.say(wire::AttachmentPart{1, 500, 500, content}); // of no way up
    QCOMPARE(seat.await<wire::AttachmentTaken>()->problem, AttachmentProblem::NotFound);
}

void AttachmentsTest::onlyWhoMayWrite()
{
    ServedOffice served;
    RawSeat wall(served.port());
    QVERIFY(wall.goLive({u"大屏"_s, Role::Wall, {}, {}}));
    const auto taken = bringUp(wall, picture(100));
    QVERIFY(taken);
    QCOMPARE(taken->problem, AttachmentProblem::NotPermitted);
}

void AttachmentsTest::cutInTheMiddle()
{
    ServedOffice served;
    const QByteArray content = picture(1'000'000);
    {
        RawSeat seat(served.port());
        QVERIFY(seat.goLive());
        QVERIFY(!bringUp(seat, content, hashOf(content), content.size(), 2));
        seat.close();
    }
    RawSeat seat(served.port());
    QVERIFY(seat.goLive());
    seat.say(wire::OfferAttachment{50, hashOf(content), content.size()});
    const auto wanted = seat.await<wire::AttachmentWanted>();
    QVERIFY(wanted);
    QCOMPARE(wanted->offset, 2 * wire::kAttachmentPart);
    const auto taken = bringUp(seat, content);
    QVERIFY(taken);
    QCOMPARE(taken->problem, AttachmentProblem::None);
}

void AttachmentsTest::fullDisk()
{
    ServedOffice served;
    const QByteArray content = picture(1000);
#ifndef Q_OS_LINUX
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
#endif
    QVERIFY(QFile::link(u"/dev/full"_s, served.office.files().incomingPathOf(hashOf(content))));
    RawSeat seat(served.port());
    QVERIFY(seat.goLive());
    const auto taken = bringUp(seat, content);
    QVERIFY(taken);
    QCOMPARE(taken->problem, AttachmentProblem::StoreFailed);
    const auto again = bringUp(seat, content); // there is room again
    QVERIFY(again);
    QCOMPARE(again->problem, AttachmentProblem::None);
}

void AttachmentsTest::fetchedByWhoMaySeeIt()
{
    ServedOffice served;
    RawSeat centre(served.port());
    RawSeat water(served.port());
    RawSeat power(served.port());
    QVERIFY(centre.goLive() && water.goLive(sample::dutyRoom(sample::water()))
        && power.goLive(sample::dutyRoom(sample::power())));
    const QByteArray content = picture(300'000);
    QVERIFY(bringUp(centre, content));
    const AddAttachment add{id<IncidentId>(1), id<OrderId>(1), id<AttachmentId>(1), hashOf(content), u"现场.png"_s, {}};
    for (const Command &command : {Command(sample::burstMain(1)), Command(sample::orderToWater(1)), Command(add)})
        QVERIFY(!served.office.tell(command).refusal);
    const auto fetched = [&](RawSeat &seat) {
        QByteArray bytes;
        for (qint64 size = 1; bytes.size() < size;) {
            seat.say(wire::FetchAttachment{9, id<IncidentId>(1), hashOf(content), bytes.size()});
            const auto part = seat.await<wire::AttachmentPart>();
            if (!part)
                break;
            size = part->size;
            bytes += part->bytes;
        }
        return bytes;
    };
    const auto problem = [&](RawSeat &seat) {
        seat.say(wire::FetchAttachment{9, id<IncidentId>(1), hashOf(content), 0});
        const auto taken = seat.await<wire::AttachmentTaken>();
        return taken ? taken->problem : AttachmentProblem::None;
    };
    QCOMPARE(fetched(centre), content);
    QCOMPARE(fetched(water), content);
    QCOMPARE(problem(power), AttachmentProblem::NotFound);
    QVERIFY(!served.office.tell(StrikeAttachment{id<IncidentId>(1), id<AttachmentId>(1), u"拍到了车牌"_s}).refusal);
    QCOMPARE(problem(water), AttachmentProblem::NotFound);
}

void AttachmentsTest::typesByContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    QTest::newRow("jpeg") << QByteArray::fromHex("ffd8ffe000104a46494600010101") << u"image/jpeg"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n") << u"application/pdf"_s;
    QTest::newRow("text") << QByteArray("已修复，共更换管道六米。\n") << u"text/plain"_s;
    QTest::newRow("docx") << documentOf("word/document.xml")
                          << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    QTest::newRow("xlsx") << documentOf("xl/workbook.xml")
                          << u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
}

void AttachmentsTest::typesByContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, type);
    ServedOffice served;
    RawSeat seat(served.port());
    QVERIFY(seat.goLive());
    const auto taken = bringUp(seat, content);
    QVERIFY(taken);
    QCOMPARE(taken->file.type, type);
}

void AttachmentsTest::verifiedAndCopied()
{
    ServedOffice served;
    RawSeat seat(served.port());
    QVERIFY(seat.goLive());
    const QByteArray content = picture(5000);
    QVERIFY(bringUp(seat, content));
    const AddAttachment add{id<IncidentId>(1), {}, id<AttachmentId>(1), hashOf(content), u"现场.png"_s, {}};
    for (const Command &command : {Command(sample::burstMain(1)), Command(add)})
        QVERIFY(!served.office.tell(command).refusal);
    const FileStore &files = served.office.files();
    QCOMPARE(verifyFiles(served.office.store(), files).value(), 1);
    QTemporaryDir copyFolder;
    const FileStore copy(copyFolder.filePath(u"copy.db.files"_s));
    QCOMPARE(files.copyTo(copy).value(), 1);
    QCOMPARE(verifyFiles(served.office.store(), copy).value(), 1);
    QFile damaged(copy.pathOf(hashOf(content)));
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(4000) && damaged.write("x") == 1);
    damaged.close();
    const Result<qint64> report = verifyFiles(served.office.store(), copy);
    QVERIFY(!report);
    QVERIFY(report.error().detail.contains(damaged.fileName()));
    QVERIFY(damaged.remove());
    QVERIFY(!verifyFiles(served.office.store(), copy));
}

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "attachmentstest.moc"
