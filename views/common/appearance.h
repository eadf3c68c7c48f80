// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"

#include <QObject>

class QApplication;

namespace provost {

class Style;

/// Gives the application its look: fonts, style and the palette of the chosen scheme. One, owned by the composition
/// root; widgets never need it, since the palette reaches them by itself. GUI thread.
class Appearance : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark, Contrast }; ///< Contrast: high, light or dark as the system
    Q_ENUM(Scheme)

    explicit Appearance(QApplication& application, QObject* parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// What the window is drawn with where that is chosen on a system with these colours: where it is the system's, one
    /// with high contrast decides all of them.
    [[nodiscard]] static QPalette paletteFor(Scheme scheme, const QPalette& system);
    /// Qt before 6.5 tells only windows that the system's colours changed: lets this one be listened to.
    void followSystemThrough(QWidget* window);

    /// Nothing moves that says nothing by moving.
    void setStill(bool still);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The palette in force is another one now.
    void changed();

private:
    void apply();
    [[nodiscard]] static QPalette systemColors();

    QApplication& m_application;
    Style* m_style; ///< of the application, which keeps it
    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
    bool m_applied = false;
};

} // namespace provost
