// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/theme.h"

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

const Theme& Theme::of(const QPalette& palette)
{
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
