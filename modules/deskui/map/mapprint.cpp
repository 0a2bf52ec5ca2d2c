// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/map/mapprint.h"

#include "deskmodels/formats.h"
#include "deskui/desk.h"
#include "deskui/tr.h"
#include "map/mappanel.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

constexpr int kDotsPerInch = 200; // of what is saved
const QPageLayout kPage(
    QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);

QRectF paintLine(
    QPainter &painter, const QRectF &rest, const QString &text, double height, Qt::Alignment where, bool bold)
{
    QFont font = painter.font();
    font.setPixelSize(qMax(1, qRound(height * 0.7)));
    font.setBold(bold);
    painter.setFont(font);
    const QRectF line(rest.left(), where & Qt::AlignTop ? rest.top() : rest.bottom() - height, rest.width(), height);
    const QString fitting = QFontMetricsF(font, painter.device()).elidedText(text, Qt::ElideRight, line.width());
    painter.drawText(line, int(Qt::AlignVCenter | (where & Qt::AlignHorizontal_Mask)) | Qt::TextSingleLine, fitting);
    return line;
}

/// The map as it stands, in daylight: paper is white.
class MapPrintDialog : public QDialog
{
public:
    MapPrintDialog(Desk &desk, const MapPanel &shown, QWidget *parent)
        : QDialog(parent)
        , m_desk(desk)
        , m_map(new MapPanel(desk.source(), this))
        , m_problem(new QLabel(this))
    {
        desk.ground().lay(*m_map);
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(QStringLiteral("printMap"));
        setWindowTitle(Tr::tr("Print the map"));
        resize(1120, 800);
        m_map->select(desk.selected());
        m_map->showTheSameAs(shown);
        auto *heading = new QLabel(mapPageFor(desk).title, this);
        heading->setProperty("heading", true);
        heading->setTextFormat(Qt::PlainText);
        auto *hint
            = new QLabel(Tr::tr("What is to be seen here comes on the page. Wheel: zoom. Drag: move the map."), this);
        hint->setProperty("quiet", true);
        m_problem->setProperty("heading", true);
        m_problem->setWordWrap(true);
        m_problem->hide();
        auto *buttons = new QDialogButtonBox(this);
        auto *print = buttons->addButton(Tr::tr("Print…"), QDialogButtonBox::ActionRole);
        auto *save = buttons->addButton(Tr::tr("Save as picture…"), QDialogButtonBox::ActionRole);
        buttons->addButton(Tr::tr("Close", "a window"), QDialogButtonBox::RejectRole);
        connect(print, &QPushButton::clicked, this, &MapPrintDialog::print);
        connect(save, &QPushButton::clicked, this, &MapPrintDialog::save);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(heading);
        layout->addWidget(m_map, 1);
        layout->addWidget(hint);
        layout->addWidget(m_problem);
        layout->addWidget(buttons);
    }

private:
    [[nodiscard]] MapPage page() const
    {
        MapPage page = mapPageFor(m_desk);
        page.map = m_map->picture();
        return page;
    }

    void complain(const QString &why)
    {
        m_problem->setText(why);
        m_problem->setVisible(!why.isEmpty());
    }

    void print()
    {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setPageLayout(kPage);
        auto *dialog = new QPrintDialog(printer.get(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, printer] {
            QPainter painter;
            if (!painter.begin(printer.get()))
                return complain(Tr::tr("The printer %1 did not take the page.").arg(printer->printerName()));
            paintMapPage(painter, QRectF({0, 0}, printer->pageRect(QPrinter::DevicePixel).size()), page());
            complain({});
        });
        dialog->open();
    }

    void save()
    {
        auto *dialog = new QFileDialog(this, Tr::tr("Save as picture"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({Tr::tr("Picture (*.png)"), Tr::tr("Document (*.pdf)")});
        dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
        dialog->setDefaultSuffix(QStringLiteral("png"));
        connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
            dialog->setDefaultSuffix(
                filter.contains(QStringLiteral("*.pdf")) ? QStringLiteral("pdf") : QStringLiteral("png"));
        });
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            complain(saveMapPage(page(), path));
            if (m_problem->isHidden())
                m_desk.tell(Tr::tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        });
        dialog->open();
    }

    Desk &m_desk;
    MapPanel *m_map;
    QLabel *m_problem;
};

void writePdf(QIODevice &device, const MapPage &page)
{
    QPdfWriter writer(&device);
    writer.setPageLayout(kPage);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(page.title);
    QPainter painter(&writer);
    paintMapPage(painter, QRectF({0, 0}, kPage.paintRectPixels(kDotsPerInch).size()), page);
}

bool writePicture(QIODevice &device, const MapPage &page)
{
    QImage sheet(kPage.fullRectPixels(kDotsPerInch).size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    {
        QPainter painter(&sheet);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        paintMapPage(painter, kPage.paintRectPixels(kDotsPerInch), page);
    }
    return sheet.save(&device, "PNG");
}

} // namespace

MapPage mapPageFor(const Desk &desk)
{
    const World &world = desk.world();
    const Incident *incident = desk.selectedIncident();
    MapPage page;
    page.centre = world.centre.name;
    page.title = incident
        ? Tr::tr("%1 · %2", "incident number, place").arg(incident->number, placeText(world, incident->place))
        : world.centre.name;
    page.printed = Tr::tr("Printed %1 by %2", "moment, person and seat")
                       .arg(fullTimeText(desk.source().serviceNow(), world.centre),
                           actorText(desk.source().actor(), desk.source().seat()));
    return page;
}

void paintMapPage(QPainter &painter, const QRectF &frame, const MapPage &page)
{
    const double line = frame.height() / 28;
    painter.setPen(Qt::black);
    paintLine(painter, frame, page.title, line * 1.5, Qt::AlignTop | Qt::AlignLeft, true);
    const QRectF foot = paintLine(painter, frame, page.printed, line, Qt::AlignBottom | Qt::AlignLeft, false);
    paintLine(painter, foot, page.centre, line, Qt::AlignBottom | Qt::AlignRight, false);
    const QRectF room = frame.adjusted(0, line * 1.8, 0, -line * 1.3);
    QRectF picture({0, 0}, QSizeF(page.map.size()).scaled(room.size(), Qt::KeepAspectRatio));
    picture.moveCenter(room.center());
    painter.drawImage(picture, page.map);
    painter.setPen(QPen(Qt::black, frame.height() / 1200));
    painter.drawRect(picture);
}

QString saveMapPage(const MapPage &page, const QString &path)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        writePdf(file, page);
    else if (written)
        written = writePicture(file, page);
    if (written && file.commit())
        return {};
    return Tr::tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), file.errorString());
}

void printMap(Desk &desk, MapPanel &panel, QWidget *window)
{
    (new MapPrintDialog(desk, panel, window))->open();
}

} // namespace liandong
