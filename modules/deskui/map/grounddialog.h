// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/map/ground.h"
#include "map/tiles/tileloader.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace liandong {

class WorldSource;

/// 地图底图: chooses what lies beneath this seat's maps and asks for one tile to see whether it would come. Deletes
/// itself.
class GroundDialog : public QDialog
{
    Q_OBJECT

public:
    GroundDialog(Ground &ground, const WorldSource &source, QWidget *parent);

private:
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QWidget *buildHost();
    [[nodiscard]] QWidget *buildTrial();
    void takePreset(int index);
    void offer();
    void confirm();
    [[nodiscard]] GroundChoice choice() const;
    /// Of the fields.
    [[nodiscard]] TileSource onLine() const;
    void fill(const TileSource &source);
    /// False, and said, where the choice cannot hold.
    [[nodiscard]] bool isSound();
    void tryIt();
    void askFor(const TileSource &source);
    void onArrived(const TileId &tile);
    void endTrial(const QString &words);

    Ground &m_ground;
    const WorldSource &m_source;
    QButtonGroup *m_choices;
    QLabel *m_centres;
    QWidget *m_host;
    QComboBox *m_preset;
    QLineEdit *m_address;
    QLineEdit *m_labels;
    QLineEdit *m_key;
    QSpinBox *m_minZoom;
    QSpinBox *m_maxZoom;
    QLineEdit *m_attribution;
    QCheckBox *m_gcj02;
    QPushButton *m_try;
    QLabel *m_picture;
    QLabel *m_said;
    QLabel *m_problem;
    TileLoader m_trial;
    TileSource m_labelsToTry;
    QImage m_tried; ///< the lower layer, while the upper one is asked for
};

} // namespace liandong
