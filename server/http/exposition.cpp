// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/exposition.h"

namespace provost::server {
namespace {

QByteArray escaped(QByteArray text, bool quotes)
{
    text.replace('\\', "\\\\").replace('\n', "\\n");
    return quotes ? text.replace('"', "\\\"") : text;
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 17);
}

QByteArray bound(double value)
{
    return QByteArray::number(value, 'g', 6);
}

} // namespace

void Exposition::metric(const QByteArray& name, const QByteArray& type, const QByteArray& help)
{
    m_name = name;
    m_text += "# HELP " + name + ' ' + escaped(help, false) + "\n# TYPE " + name + ' ' + type + '\n';
}

void Exposition::sample(double value, const Labels& labels)
{
    line(m_name, labels, value);
}

void Exposition::samples(const Histogram& histogram, const Labels& labels)
{
    const auto seen = histogram.snapshot();
    quint64 below = 0;
    for (std::size_t i = 0; i < seen.counts.size(); ++i) {
        below += seen.counts[i];
        const auto upTo = i < seen.bounds.size() ? bound(seen.bounds[i]) : QByteArray("+Inf");
        line(m_name + "_bucket", labels + Labels{{"le", upTo}}, static_cast<double>(below));
    }
    line(m_name + "_sum", labels, seen.sum);
    line(m_name + "_count", labels, static_cast<double>(below));
}

void Exposition::counter(const QByteArray& name, const QByteArray& help, double value)
{
    metric(name, "counter", help);
    sample(value);
}

void Exposition::gauge(const QByteArray& name, const QByteArray& help, double value)
{
    metric(name, "gauge", help);
    sample(value);
}

void Exposition::line(const QByteArray& name, const Labels& labels, double value)
{
    m_text += name;
    if (!labels.isEmpty()) {
        QByteArrayList pairs;
        for (const auto& [key, text] : labels)
            pairs.append(key + "=\"" + escaped(text, true) + '"');
        m_text += '{' + pairs.join(',') + '}';
    }
    m_text += ' ' + number(value) + '\n';
}

} // namespace provost::server
