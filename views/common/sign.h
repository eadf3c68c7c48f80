// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"

#include <QWidget>

namespace provost {

/// An icon beside words that say the same, in the colour of the theme that is in force.
class Sign : public QWidget
{
    Q_OBJECT
public:
    /// `iconName` must be a literal.
    Sign(QLatin1StringView iconName, Role ink, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLatin1StringView m_iconName;
    Role m_ink;
};

} // namespace provost
