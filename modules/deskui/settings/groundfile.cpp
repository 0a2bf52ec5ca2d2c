// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/groundfile.h"

#include "deskmodels/itemfields.h"
#include "deskmodels/mistaketext.h"
#include "deskmodels/refusaltext.h"
#include "deskui/desk.h"
#include "deskui/tr.h"
#include "profile/geojson.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

constexpr qint64 kMostBytes = 20'000'000; ///< read while nobody can click
constexpr qsizetype kMostNames = 12; ///< told
constexpr qsizetype kMostMistakes = 8; ///< shown

Result<GeoJsonContent> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("cannot be read: ") + file.errorString());
    if (file.size() > kMostBytes)
        return failure(ErrorCode::BadInput, QStringLiteral("larger than %1 MB").arg(kMostBytes / 1'000'000));
    return readGeoJson(file.readAll());
}

QString namesIn(const std::vector<GroundFeature> &features)
{
    QStringList names;
    for (const GroundFeature &feature : features) {
        if (!feature.name.isEmpty())
            names += feature.name;
    }
    if (names.isEmpty())
        return Tr::tr("Nothing in it has a name.");
    const bool more = names.size() > kMostNames;
    return Tr::tr("Names: %1").arg(names.first(qMin(names.size(), kMostNames)).join(Tr::tr(", ", "in a list")))
        + (more ? QStringLiteral(" …") : QString());
}

QString summaryOf(const GeoJsonContent &content, const World &world)
{
    const GroundLayer layer{.features = content.features};
    QStringList lines{valueText(layer, *itemField(u"GroundLayer", u"features"), valueOf(layer, u"features"), world),
        namesIn(content.features)};
    if (content.thinnedMetres > 0) {
        lines
            += Tr::tr("The file has %L1 points, a layer at most %L2: its lines were made simpler by up to %L3 metres.")
                   .arg(content.pointsBefore)
                   .arg(GroundLayer::kMostPoints)
                   .arg(content.thinnedMetres);
    }
    return lines.join(u'\n');
}

/// "features[3].geometry: reason", a line each, in the user's language.
QString mistakesIn(const Error &error)
{
    QStringList lines;
    const QStringList all = error.detail.split(u'\n');
    for (const QString &line : all.first(qMin(all.size(), kMostMistakes))) {
        const qsizetype colon = line.startsWith(u"features") || line.startsWith(u"geometr") || line.startsWith(u"line ")
                || line.startsWith(u"coordinates")
            ? line.indexOf(u": ")
            : -1;
        lines += colon < 0 ? mistakeText(line) : line.first(colon + 2) + mistakeText(line.sliced(colon + 2));
    }
    if (all.size() > kMostMistakes)
        lines += Tr::tr("and %n more", nullptr, int(all.size() - kMostMistakes));
    return lines.join(u'\n');
}

class GroundFileDialog : public QDialog
{
public:
    GroundFileDialog(Desk &desk, const GroundLayer &layer, const QString &path, QWidget *parent)
        : QDialog(parent)
        , m_desk(desk)
        , m_layer(layer)
        , m_text(new QLabel(this))
        , m_problem(new QLabel(this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(QStringLiteral("groundFile"));
        setWindowTitle(Tr::tr("Content of the layer %1").arg(layer.name));
        setMinimumWidth(520);
        auto *file = new QLabel(QFileInfo(path).fileName(), this);
        file->setProperty("heading", true);
        file->setTextFormat(Qt::PlainText);
        for (QLabel *label : {m_text, m_problem}) {
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        }
        m_problem->setObjectName(QStringLiteral("problem"));
        m_problem->setProperty("heading", true);
        m_problem->hide();
        auto *buttons = new QDialogButtonBox(this);
        m_take = buttons->addButton(Tr::tr("Take as content"), QDialogButtonBox::AcceptRole);
        m_take->setProperty("primary", true);
        buttons->addButton(Tr::tr("Close", "a window"), QDialogButtonBox::RejectRole);
        connect(buttons, &QDialogButtonBox::accepted, this, [this] { submit(); });
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 20, 24, 16);
        layout->setSpacing(12);
        for (QWidget *each : std::initializer_list<QWidget *>{file, m_text, m_problem, buttons})
            layout->addWidget(each);
        read(path);
    }

private:
    void read(const QString &path)
    {
        Result<GeoJsonContent> content = contentOf(path);
        m_take->setVisible(content.has_value());
        if (!content)
            return m_text->setText(Tr::tr("This file cannot be taken:") + u'\n' + mistakesIn(content.error()));
        QString text = summaryOf(*content, m_desk.world());
        if (!m_layer.features.empty())
            text += u'\n' + Tr::tr("It takes the place of what the layer holds now.");
        m_text->setText(text);
        m_features = std::move(content->features);
    }

    void submit()
    {
        GroundLayer after = m_layer;
        after.features = m_features;
        m_take->setEnabled(false);
        m_desk.submit(EditRuleBook{{{m_layer, after}}}, this, [this](const std::optional<Refusal> &refusal) {
            if (!refusal)
                return accept();
            m_problem->setText(refusalText(*refusal, m_desk.world()));
            m_problem->show(); // another try would be refused as well: what the layer was is out of date
        });
    }

    Desk &m_desk;
    GroundLayer m_layer; ///< as it was when the file was chosen
    std::vector<GroundFeature> m_features;
    QLabel *m_text;
    QLabel *m_problem;
    QPushButton *m_take = nullptr;
};

} // namespace

void takeGroundFromFile(Desk &desk, const GroundLayer &layer, QWidget *parent)
{
    const auto &layers = desk.world().groundLayers;
    const auto found = layers.find(layer.key);
    if (found == layers.end()) {
        auto *box = new QMessageBox(QMessageBox::Information, Tr::tr("Layers of the ground"),
            Tr::tr("Save the layer first, then bring in its content."), QMessageBox::Ok, parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        return box->open();
    }
    auto *dialog = new QFileDialog(parent, Tr::tr("Bring in GeoJSON"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(Tr::tr("GeoJSON (*.geojson *.json)"));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [&desk, layer = found->second, parent](const QString &path) {
            (new GroundFileDialog(desk, layer, path, parent))->open();
        });
    dialog->open();
}

} // namespace liandong
