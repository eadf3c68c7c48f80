// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/theme.h"

#include <QGuiApplication>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace provost {

namespace {

double luminanceOf(const QColor& color)
{
    const auto linear = [](float channel) {
        const double c = static_cast<double>(channel);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor between(const QColor& one, const QColor& other, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

double pointSize(Type type)
{
#ifdef Q_OS_MACOS
    constexpr double pointsPerPixel = 1.0; // macOS counts 72 dots to the inch
#else
    constexpr double pointsPerPixel = 0.75;
#endif
    return static_cast<int>(type) * pointsPerPixel;
}

} // namespace

const Theme& Theme::light()
{
    // In the order of Role.
    static const Theme theme(false, {0xfff5f6f8, 0xffeceef2, 0xffffffff, 0xfff8f9fb, 0xffdfe2e8, 0xff1b1f27,
                                     0xff667080, 0xff5c6675, 0xff2563eb, 0xff1f5ae0, 0xffe7eefc, 0xffffffff,
                                     0xff14794a, 0xffe1f4e9, 0xff8f5a00, 0xfffcf0d6, 0xffbb2029, 0xfffce6e6,
                                     0xffffffff, 0xffffffff, 0xff667080, 0x77000000, 0xff000000});
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme(true, {0xff1d1f24, 0xff17191d, 0xff23262c, 0xff282b32, 0xff373b44, 0xffe6e8ed,
                                    0xff98a1b0, 0xff98a1b0, 0xff74a4ff, 0xff74a4ff, 0xff253352, 0xff0c1220,
                                    0xff5bd18d, 0xff1b3829, 0xffe9b552, 0xff3c311d, 0xffff7f7f, 0xff442325,
                                    0xff0c1220, 0xffffffff, 0xff78818f, 0x77000000, 0xff000000});
    return theme;
}

QPalette Theme::blackOnWhite()
{
    QPalette colors(Qt::black, Qt::white, Qt::black, Qt::black, Qt::black, Qt::black, Qt::white, Qt::white, Qt::white);
    colors.setColor(QPalette::Highlight, QColor::fromRgba(0xff0b3fa8));
    colors.setColor(QPalette::HighlightedText, Qt::white);
    return colors;
}

QPalette Theme::whiteOnBlack()
{
    QPalette colors(Qt::white, Qt::black, Qt::white, Qt::white, Qt::white, Qt::white, Qt::black, Qt::black, Qt::black);
    colors.setColor(QPalette::Highlight, QColor::fromRgba(0xff8ec5ff));
    colors.setColor(QPalette::HighlightedText, Qt::black);
    return colors;
}

bool Theme::hasHighContrast(const QPalette& palette)
{
    constexpr double almostAll = 19.5; // of 21; yellow on black has 19.6, black on the light grey of usual themes 18
    return contrastRatio(palette.color(QPalette::Active, QPalette::WindowText),
                         palette.color(QPalette::Active, QPalette::Window)) >= almostAll;
}

Theme Theme::contrast(const QPalette& colors)
{
    const auto of = [&colors](QPalette::ColorRole role) { return colors.color(QPalette::Active, role); };
    const QColor ground = of(QPalette::Window);
    const QColor text = of(QPalette::WindowText);
    const auto reads = [](const QColor& one, const QColor& other) { return contrastRatio(one, other) >= 4.5; };
    const bool isBaseUsable = reads(of(QPalette::Base), text);
    const QColor base = isBaseUsable ? of(QPalette::Base) : ground;
    // The system's colour of what is chosen, where it can be read both as a ground and as a text.
    const bool isHighlightUsable = reads(of(QPalette::Highlight), ground) && reads(of(QPalette::Highlight), base) &&
                                   reads(of(QPalette::HighlightedText), of(QPalette::Highlight));
    const QColor accent = isHighlightUsable ? of(QPalette::Highlight) : text;
    const QColor onAccent = isHighlightUsable ? of(QPalette::HighlightedText) : base;
    // What is chosen, and pills, stand on a ground between the two, on which text is read as well.
    const QColor chosen = between(base, text, 0.16F);
    const QColor veil = QColor::fromRgba(0x77000000);
    const auto black = QColor::fromRgba(0xff000000);
    const std::array<QColor, RoleCount> inOrder{ground, ground, base,   base,     text, text,   text, text,
                                                accent, text,   chosen, onAccent, text, chosen, text, chosen,
                                                text,   chosen, base,   base,     text, veil,   black};
    Colors rgb{};
    std::ranges::transform(inOrder, rgb.begin(), [](const QColor& color) { return color.rgba(); });
    Theme theme(ground.lightnessF() < 0.5F, rgb);
    theme.m_isContrast = true;
    return theme;
}

namespace {

/// In QPalette::BrightText, with which nothing draws: its palette is one of high contrast.
constexpr int contrastMark = 254;

bool isMarked(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::BrightText).alpha() == contrastMark;
}

/// The one in force, made again from what its palette kept of the system's colours.
const Theme& contrastInForce()
{
    static QPalette made;
    static Theme theme = Theme::contrast(Theme::blackOnWhite());
    const QPalette palette = QGuiApplication::palette();
    if (made != palette && isMarked(palette)) {
        made = palette;
        QPalette colors(palette);
        colors.setColor(QPalette::Active, QPalette::Highlight, palette.color(QPalette::Active, QPalette::Link));
        auto onAccent = palette.color(QPalette::Active, QPalette::BrightText);
        onAccent.setAlpha(255);
        colors.setColor(QPalette::Active, QPalette::HighlightedText, onAccent);
        theme = Theme::contrast(colors);
    }
    return theme;
}

} // namespace

const Theme& Theme::of(const QPalette& palette)
{
    if (isMarked(palette))
        return contrastInForce();
    return palette.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5F ? dark() : light();
}

const Theme& Theme::of(const QWidget* widget)
{
    return of(widget != nullptr ? widget->palette() : QPalette());
}

QColor Theme::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return color(Role::MuteStrong);
    case Tone::Accent:
        return color(Role::AccentStrong);
    case Tone::Ok:
        return color(Role::Ok);
    case Tone::Warn:
        return color(Role::Warn);
    case Tone::Bad:
        return color(Role::Bad);
    }
    Q_UNREACHABLE();
}

QColor Theme::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return color(Role::Alt);
    case Tone::Accent:
        return color(Role::AccentBg);
    case Tone::Ok:
        return color(Role::OkBg);
    case Tone::Warn:
        return color(Role::WarnBg);
    case Tone::Bad:
        return color(Role::BadBg);
    }
    Q_UNREACHABLE();
}

QPalette Theme::palette() const
{
    QPalette result(color(Role::Text), color(Role::Base), color(Role::Line), color(Role::Line), color(Role::Mute),
                    color(Role::Text), color(Role::OnAccent), color(Role::Base), color(Role::Win));
    result.setColor(QPalette::AlternateBase, color(Role::Alt));
    result.setColor(QPalette::Highlight, color(Role::AccentBg));
    result.setColor(QPalette::HighlightedText, color(Role::Text));
    result.setColor(QPalette::PlaceholderText, color(Role::Mute));
    result.setColor(QPalette::Link, color(Role::Accent));
    result.setColor(QPalette::LinkVisited, color(Role::Accent));
    result.setColor(QPalette::ToolTipBase, color(Role::Base));
    result.setColor(QPalette::ToolTipText, color(Role::Text));
    result.setColor(QPalette::Shadow, color(Role::Shadow));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        result.setColor(QPalette::Disabled, role, color(Role::Mute));
    if (m_isContrast) {
        auto mark = color(Role::OnAccent);
        mark.setAlpha(contrastMark);
        result.setColor(QPalette::BrightText, mark);
    }
    return result;
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminanceOf(one), luminanceOf(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QFont uiFont(Type type, Weight weight)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(pointSize(type));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (weight != Weight::Regular)
        font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Bold);
    return font;
}

QFont monoFont(Type type)
{
    QFont font(QStringLiteral("JetBrains Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPointSizeF(pointSize(type));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace provost
