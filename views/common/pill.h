// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"

#include <QLabel>

class QPainter;

namespace provost {

/// A short state in a rounded tinted shape, with an optional icon. The word carries the meaning, the colour repeats it.
class Pill : public QLabel
{
    Q_OBJECT
public:
    explicit Pill(const QString& text = {}, Tone tone = Tone::Neutral, QLatin1StringView iconName = {},
                  QWidget* parent = nullptr);

    void setPill(const QString& text, Tone tone, QLatin1StringView iconName = {});
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The same drawing for delegates: at the left (or right, in right-to-left) of `rect`, vertically centred, elided.
    static void paint(QPainter& painter, const QRect& rect, const QString& text, Tone tone, QLatin1StringView iconName,
                      const Theme& theme, Qt::LayoutDirection direction);
    /// Width that `paint` needs.
    static int widthFor(const QString& text, QLatin1StringView iconName = {});
    static constexpr int Height = 19;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    QLatin1StringView m_iconName;
};

/// A coloured dot of 8 px in front of a name. Always beside a word that says the same.
class Dot : public QWidget
{
    Q_OBJECT
public:
    explicit Dot(Tone tone = Tone::Ok, QWidget* parent = nullptr);
    void setTone(Tone tone);
    [[nodiscard]] QSize sizeHint() const override { return {8, 8}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    static void paint(QPainter& painter, const QRectF& rect, Tone tone, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

} // namespace provost
