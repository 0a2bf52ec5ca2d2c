// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/attachmentstrip.h"

#include "deskmodels/formats.h"
#include "deskmodels/refusaltext.h"
#include "deskui/orderactions.h"
#include "deskui/tr.h"
#include "domain/permissions.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace liandong {

using deskui::Tr;

namespace {

constexpr QSize kPicture{96, 72};
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kHashRole = Qt::UserRole + 2;

/// The sender's name with the ending of what it really is, so that a text called .bat is opened as a text.
QString safeName(const Attachment &attachment)
{
    QString name = QFileInfo(attachment.name).completeBaseName();
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u' '; });
    const QString ending = QMimeDatabase().mimeTypeForName(attachment.type).preferredSuffix();
    return (name.isEmpty() ? attachment.hash.left(12) : name.left(60)) + u'.' + ending;
}

QIcon pictureOf(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(kPicture * 2, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    return image.isNull() ? QIcon() : QIcon(QPixmap::fromImage(image));
}

QString tipOf(const Attachment &attachment, const Centre &centre)
{
    QStringList lines{attachment.name, QLocale().formattedDataSize(attachment.size),
        Tr::tr("%1 · %2").arg(actorText(attachment.by), fullTimeText(attachment.at, centre))};
    if (!attachment.caption.isEmpty())
        lines.insert(1, attachment.caption);
    if (attachment.struckBy)
        lines << Tr::tr("Struck out by %1: %2").arg(actorText(*attachment.struckBy), attachment.struckReason);
    return lines.join(u'\n');
}

} // namespace

QString problemText(wire::AttachmentProblem problem)
{
    switch (problem) {
    case wire::AttachmentProblem::None:
        break;
    case wire::AttachmentProblem::TooLarge:
        return Tr::tr("The file is larger than %1.").arg(QLocale().formattedDataSize(Attachment::kMaxSize));
    case wire::AttachmentProblem::KindNotTaken:
        return Tr::tr("Only pictures, sound, film and office documents can be attached.");
    case wire::AttachmentProblem::OtherContent:
        return Tr::tr("The file did not arrive as it was sent; please add it again.");
    case wire::AttachmentProblem::NotPermitted:
        return Tr::tr("You may not attach files.");
    case wire::AttachmentProblem::NotFound:
        return Tr::tr("The service does not have this file.");
    case wire::AttachmentProblem::StoreFailed:
        return Tr::tr("The service cannot store the file; tell whoever looks after it.");
    }
    return {};
}

AttachmentStrip::AttachmentStrip(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(Tr::tr("No attachments. Drop files here, or paste a picture."), m_list))
    , m_add(new QPushButton(Tr::tr("Add files…"), this))
    , m_open(new QPushButton(Tr::tr("Open", "a file"), this))
    , m_save(new QPushButton(Tr::tr("Save as…"), this))
    , m_strike(new QPushButton(Tr::tr("Strike out…"), this))
{
    setAcceptDrops(true);
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setMovement(QListView::Static);
    m_list->setWrapping(false);
    m_list->setIconSize(kPicture);
    m_list->setGridSize({kPicture.width() + 24, kPicture.height() + 34});
    m_list->setFixedHeight(kPicture.height() + 54);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(Tr::tr("Attachments"));
    m_list->installEventFilter(this);
    m_empty->setProperty("quiet", true);
    m_empty->move(12, 12);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton *button : {m_add, m_open, m_save, m_strike})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &AttachmentStrip::addByDialog);
    connect(m_open, &QPushButton::clicked, this, &AttachmentStrip::open);
    connect(m_save, &QPushButton::clicked, this, &AttachmentStrip::save);
    connect(m_strike, &QPushButton::clicked, this, &AttachmentStrip::strike);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentStrip::open);
    connect(m_list, &QListWidget::currentItemChanged, this, &AttachmentStrip::showButtons);
    connect(&desk.replica(), &Replica::uploadMoved, this, [this](const QString &hash, qint64 sent, qint64 size) {
        m_percent[hash] = int(sent * 100 / std::max<qint64>(size, 1));
        if (std::ranges::contains(coming(), hash, &AddAttachment::hash))
            refresh();
    });
    connect(&desk.replica(), &Replica::pendingChanged, this, [this] {
        if (coming().size() != m_comingShown)
            refresh();
    });
    connect(&desk.replica(), &Replica::attachmentFetched, this, &AttachmentStrip::onFetched);
    connect(&desk.source(), &WorldSource::worldReplaced, this, &AttachmentStrip::refresh);
    connect(&desk.source(), &WorldSource::entryApplied, this, [this](const LogEntry &entry) {
        if (m_incident && entry.incident == m_incident)
            refresh();
    });
    showButtons();
}

void AttachmentStrip::complain(const QString &text)
{
    m_desk.complain(text);
    Q_EMIT complained(text);
}

void AttachmentStrip::show(const std::optional<IncidentId> &incident, const OrderId &order)
{
    m_incident = incident;
    m_order = order;
    refresh();
}

std::vector<AttachmentId> AttachmentStrip::standing() const
{
    std::vector<AttachmentId> ids;
    const Incident *incident = m_incident ? m_desk.world().incident(*m_incident) : nullptr;
    for (const Attachment &attachment : incident ? incident->attachments : std::vector<Attachment>()) {
        if (!attachment.struckBy && (m_order.isNull() || attachment.order == m_order))
            ids.push_back(attachment.id);
    }
    return ids;
}

void AttachmentStrip::refresh()
{
    const Attachment *before = chosen();
    const AttachmentId kept = before ? before->id : AttachmentId();
    m_list->clear();
    const Incident *incident = m_incident ? m_desk.world().incident(*m_incident) : nullptr;
    for (const Attachment &attachment : incident ? incident->attachments : std::vector<Attachment>()) {
        if (!m_order.isNull() && attachment.order != m_order)
            continue;
        auto *item = new QListWidgetItem(attachment.caption.isEmpty() ? attachment.name : attachment.caption, m_list);
        item->setData(kIdRole, QVariant::fromValue(attachment.id));
        item->setData(kHashRole, attachment.hash);
        item->setToolTip(tipOf(attachment, m_desk.world().centre));
        item->setIcon(QFileIconProvider().icon(QFileIconProvider::File));
        if (attachment.struckBy) {
            QFont font = item->font();
            font.setStrikeOut(true);
            item->setFont(font);
        } else if (const auto picture = m_pictures.find(attachment.hash); picture != m_pictures.end()) {
            item->setIcon(picture->second);
        } else if (attachment.type.startsWith(u"image/")) {
            m_desk.replica().fetchAttachment(incident->id, attachment.hash);
        }
        if (attachment.id == kept)
            m_list->setCurrentItem(item);
    }
    showComing();
    m_empty->setVisible(m_list->count() == 0);
    m_empty->adjustSize();
    showButtons();
    Q_EMIT changed();
}

std::vector<AddAttachment> AttachmentStrip::coming() const
{
    std::vector<AddAttachment> files;
    for (const PendingCommand &pending : m_desk.replica().pending()) {
        const auto *file = std::get_if<AddAttachment>(&pending.command);
        if (file && file->incident == m_incident && (m_order.isNull() || file->order == m_order))
            files.push_back(*file);
    }
    return files;
}

void AttachmentStrip::showComing()
{
    const std::vector<AddAttachment> files = coming();
    m_comingShown = files.size();
    for (const AddAttachment &file : files) {
        const auto percent = m_percent.find(file.hash);
        auto *item = new QListWidgetItem(
            Tr::tr("%1 %2 %", "file, percent").arg(file.name).arg(percent == m_percent.end() ? 0 : percent->second),
            m_list);
        item->setIcon(QFileIconProvider().icon(QFileIconProvider::File));
        item->setFlags(Qt::NoItemFlags);
    }
}

void AttachmentStrip::showButtons()
{
    const Attachment *attachment = chosen();
    const bool there = attachment && !attachment->struckBy;
    const Role role = m_desk.source().actor().role;
    m_open->setEnabled(there);
    m_save->setEnabled(there);
    m_strike->setEnabled(there);
    m_strike->setVisible(isPermitted(role, StrikeAttachment()));
    m_add->setVisible(isPermitted(role, AddAttachment()));
    m_add->setEnabled(m_incident.has_value());
}

const Attachment *AttachmentStrip::chosen() const
{
    const Incident *incident = m_incident ? m_desk.world().incident(*m_incident) : nullptr;
    const QListWidgetItem *item = m_list->currentItem();
    if (!incident || !item)
        return nullptr;
    const auto found
        = std::ranges::find(incident->attachments, item->data(kIdRole).value<AttachmentId>(), &Attachment::id);
    return found == incident->attachments.end() ? nullptr : &*found;
}

void AttachmentStrip::addByDialog()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, Tr::tr("Add files"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        Tr::tr("Pictures and documents (%1)")
            .arg(QStringLiteral(
                "*.jpg *.jpeg *.png *.heic *.webp *.pdf *.doc *.docx *.xls *.xlsx *.txt *.mp3 *.mp4 *.mov")));
    for (const QString &path : paths)
        addFile(path);
}

void AttachmentStrip::addFile(const QString &path)
{
    QFile file(path);
    if (file.size() > Attachment::kMaxSize)
        return complain(problemText(wire::AttachmentProblem::TooLarge));
    if (!file.open(QIODevice::ReadOnly))
        return complain(Tr::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    add(file.readAll(), QFileInfo(path).fileName());
}

void AttachmentStrip::add(const QByteArray &content, const QString &name)
{
    if (!m_incident || content.isEmpty())
        return;
    m_desk.attach({*m_incident, m_order, m_desk.newId<AttachmentId>(), {}, name, {}}, content, this,
        [this, name](const std::optional<Refusal> &refusal) {
            if (refusal)
                complain(Tr::tr("%1: %2").arg(name, refusalText(*refusal, m_desk.world())));
        });
}

bool AttachmentStrip::addFrom(const QMimeData &data)
{
    if (!m_add->isVisibleTo(this) || !m_incident)
        return false;
    bool any = false;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            addFile(url.toLocalFile());
            any = true;
        }
    }
    if (!any && data.hasImage()) {
        QByteArray content;
        QBuffer buffer(&content);
        if (data.imageData().value<QImage>().save(&buffer, "PNG"))
            add(content, Tr::tr("picture") + QStringLiteral(".png"));
        any = !content.isEmpty();
    }
    return any;
}

void AttachmentStrip::onFetched(const QString &hash, const QByteArray &content, wire::AttachmentProblem problem)
{
    const Incident *incident = m_incident ? m_desk.world().incident(*m_incident) : nullptr;
    const auto isPicture = [&](const Attachment &one) { return one.hash == hash && one.type.startsWith(u"image/"); };
    if (incident && !content.isEmpty() && !m_pictures.contains(hash)
        && std::ranges::any_of(incident->attachments, isPicture)) {
        m_pictures.emplace(hash, pictureOf(content));
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(kHashRole).toString() == hash)
                m_list->item(row)->setIcon(m_pictures.at(hash));
        }
    }
    const std::vector<Wanted> wanted = m_wanted;
    std::erase_if(m_wanted, [&](const Wanted &one) { return one.hash == hash; });
    for (const Wanted &one : wanted) {
        if (one.hash != hash)
            continue;
        if (problem == wire::AttachmentProblem::None)
            one.use(content);
        else
            complain(problemText(problem));
    }
}

void AttachmentStrip::fetch(const Attachment &attachment, std::function<void(const QByteArray &)> use)
{
    m_wanted.push_back({attachment.hash, std::move(use)});
    m_desk.replica().fetchAttachment(*m_incident, attachment.hash);
}

void AttachmentStrip::open()
{
    const Attachment *attachment = chosen();
    if (!attachment || attachment->struckBy)
        return;
    fetch(*attachment, [this, name = safeName(*attachment), hash = attachment->hash](const QByteArray &content) {
        const QDir folder(QDir::temp().filePath(QStringLiteral("liandong-") + hash.left(16)));
        QSaveFile file(folder.filePath(name));
        if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly) || file.write(content) < 0
            || !file.commit() || !QDesktopServices::openUrl(QUrl::fromLocalFile(file.fileName())))
            complain(Tr::tr("%1 cannot be opened on this machine.").arg(name));
    });
}

void AttachmentStrip::save()
{
    const Attachment *attachment = chosen();
    if (!attachment || attachment->struckBy)
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path
        = QFileDialog::getSaveFileName(this, Tr::tr("Save attachment"), folder.filePath(safeName(*attachment)));
    if (path.isEmpty())
        return;
    fetch(*attachment, [this, path](const QByteArray &content) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0 || !file.commit())
            complain(Tr::tr("%1 cannot be written: %2").arg(path, file.errorString()));
        else
            m_desk.tell(Tr::tr("Saved as %1.").arg(path));
    });
}

void AttachmentStrip::strike()
{
    const Attachment *attachment = chosen();
    if (!attachment)
        return;
    const FormField reason{QStringLiteral("reason"), Tr::tr("Reason"), FormField::Kind::Text, true, {}, {}, {}, {}};
    askAndSubmit(m_desk, window(),
        {Tr::tr("Strike out an attachment"), attachment->name, {reason}, Tr::tr("Strike out")},
        [incident = *m_incident, id = attachment->id](const FormDialog &form) -> Command {
            return StrikeAttachment{incident, id, form.text(QStringLiteral("reason"))};
        });
}

void AttachmentStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void AttachmentStrip::dropEvent(QDropEvent *event)
{
    if (addFrom(*event->mimeData()))
        event->acceptProposedAction();
}

bool AttachmentStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.matches(QKeySequence::Paste))
            return addFrom(*QGuiApplication::clipboard()->mimeData());
        if (key.matches(QKeySequence::Delete) && m_strike->isVisible()) {
            strike();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liandong
