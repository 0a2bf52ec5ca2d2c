// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QStringList>

#include <vector>

namespace liandong {

/// Made-up narratives of about 60 characters whose words are as unevenly frequent as real ones; the same every time.
class Narratives
{
public:
    Narratives();
    [[nodiscard]] QString next();

private:
    /// Words of which the earlier ones come more often.
    struct Pool
    {
        QStringList words;
        std::vector<double> upTo;
        Pool(QStringList list, double skew);
        [[nodiscard]] QString draw(QRandomGenerator &random) const;
    };
    [[nodiscard]] QString characters(int count);

    QRandomGenerator m_random{20261121};
    Pool m_characters;
    Pool m_places;
    Pool m_matters;
    Pool m_notes;
};

} // namespace liandong
