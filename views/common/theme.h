// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QWidget;

namespace provost {

/// What a colour means. Nothing outside theme.cpp names a colour by value.
enum class Role {
    Win,  ///< ground of a window
    Side, ///< ground of the navigation
    Base, ///< ground of lists, inputs and cards
    Alt,  ///< ground of table headers and neutral pills
    Line, ///< hairlines and borders
    Text,
    Mute,       ///< secondary text on Win, Base and Alt
    MuteStrong, ///< secondary text on Side and on tinted grounds
    Accent,
    AccentStrong, ///< accent-coloured text on AccentBg and Side
    AccentBg,
    OnAccent, ///< text on Accent
    Ok,
    OkBg,
    Warn,
    WarnBg,
    Bad,
    BadBg,
    OnBad,  ///< text on Bad
    Knob,   ///< the moving part of a switch
    Track,  ///< the ground of a switch that is off
    Veil,   ///< over a window behind a dialog, translucent
    Shadow, ///< under a dialog, opaque here and faded by the painter
};
inline constexpr int RoleCount = static_cast<int>(Role::Shadow) + 1;

/// The meaning of a pill, a dot or a message. Always beside a word or an icon: never told by colour alone.
enum class Tone { Neutral, Accent, Ok, Warn, Bad };

/// The type scale, in pixels at 96 dpi.
enum class Type { Caption = 12, Body = 13, Heading = 14, Title = 17, Display = 20 };
enum class Weight { Regular, Strong, Bold };

/// The spacing scale and the other measures that several widgets share, in device-independent pixels.
namespace metrics {
inline constexpr int Gap4 = 4;
inline constexpr int Gap8 = 8;
inline constexpr int Gap12 = 12;
inline constexpr int Gap16 = 16;
inline constexpr int Radius = 6; ///< buttons, inputs, navigation entries
inline constexpr int CardRadius = 8;
inline constexpr int DialogRadius = 10;
inline constexpr int ControlHeight = 29;
inline constexpr int RowOneLine = 36;
inline constexpr int RowTwoLines = 46;
inline constexpr int CellPadding = 10;
inline constexpr int HeaderHeight = 30;
inline constexpr int PageHeaderHeight = 52;
inline constexpr int SidebarWidth = 208;
inline constexpr int InspectorWidth = 372;
inline constexpr int DialogWidth = 590;
} // namespace metrics

/// One colour scheme: a constant value. Which of them is in force is carried by the QPalette alone, so that every
/// widget follows a change through the PaletteChange event that Qt sends anyway.
class Theme
{
public:
    static const Theme& light();
    static const Theme& dark();
    /// Made of the colours of a palette with high contrast, of the system's or of blackOnWhite(): grounds and texts are
    /// its own, and what is coloured elsewhere is as strong as text. Nothing is told by colour alone anyway.
    static Theme contrast(const QPalette& colors);
    static QPalette blackOnWhite();
    static QPalette whiteOnBlack();
    /// Whether text stands as far from its ground as it can there, as themes for high contrast have it.
    static bool hasHighContrast(const QPalette& palette);
    /// The scheme that a palette belongs to: by its mark that of high contrast, which all windows share, else by the
    /// lightness of its window ground. GUI thread.
    static const Theme& of(const QPalette& palette);
    static const Theme& of(const QWidget* widget);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isContrast() const { return m_isContrast; }
    [[nodiscard]] QColor color(Role role) const { return QColor::fromRgba(m_colors[static_cast<size_t>(role)]); }
    /// Ground of text without a ground of its own while the mouse is on it: a line's, but where lines are as strong as
    /// text.
    [[nodiscard]] QColor touched() const { return color(m_isContrast ? Role::AccentBg : Role::Line); }
    /// Text and ground of a pill or a message bar.
    [[nodiscard]] QColor ink(Tone tone) const;
    [[nodiscard]] QColor ground(Tone tone) const;
    [[nodiscard]] QPalette palette() const;

private:
    using Colors = std::array<QRgb, RoleCount>;
    Theme(bool dark, const Colors& colors)
        : m_colors(colors)
        , m_dark(dark)
    {
    }

    Colors m_colors;
    bool m_dark;
    bool m_isContrast = false;
};

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, 1.4.3).
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// Inter at a size of the scale.
[[nodiscard]] QFont uiFont(Type type = Type::Body, Weight weight = Weight::Regular);
/// JetBrains Mono, for what a machine reads: tokens, paths, JSON.
[[nodiscard]] QFont monoFont(Type type = Type::Caption);

} // namespace provost
