// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace provost {

/// The functions that proxy scripts expect, in ECMAScript 5. What they mean is written down at developer.mozilla.org,
/// "Proxy Auto-Configuration (PAC) file".
constexpr char pacFunctions[] =
    R"js(var provostAddressOf = __addressOf, provostOwnAddress = __ownAddress, provostNow = __now;

function alert() {}
function isPlainHostName(host) { return String(host).indexOf('.') < 0; }
function dnsDomainIs(host, domain) {
    host = String(host).toLowerCase();
    domain = String(domain).toLowerCase();
    return host.length >= domain.length && host.substring(host.length - domain.length) === domain;
}
function localHostOrDomainIs(host, full) {
    host = String(host).toLowerCase();
    full = String(full).toLowerCase();
    return host === full || (isPlainHostName(host) && full.lastIndexOf(host + '.', 0) === 0);
}
function dnsDomainLevels(host) { return String(host).split('.').length - 1; }
function dnsResolve(host) { return provostAddressOf(String(host)) || null; }
function isResolvable(host) { return dnsResolve(host) !== null; }
function myIpAddress() { return provostOwnAddress() || '127.0.0.1'; }
function convert_addr(address) {
    var parts = String(address).split('.');
    return (((parts[0] & 255) << 24) | ((parts[1] & 255) << 16) | ((parts[2] & 255) << 8) | (parts[3] & 255)) >>> 0;
}
function isInNet(host, pattern, mask) {
    var form = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
    var address = form.test(host) ? host : dnsResolve(host);
    if (address === null || !form.test(pattern) || !form.test(mask)) {
        return false;
    }
    var bits = convert_addr(mask);
    return ((convert_addr(address) & bits) >>> 0) === ((convert_addr(pattern) & bits) >>> 0);
}
// Without a regular expression: one made of `*a*a*a` would not end.
function shExpMatch(text, pattern) {
    text = String(text);
    pattern = String(pattern);
    var at = 0, place = 0, star = -1, behind = 0;
    while (at < text.length) {
        if (place < pattern.length && pattern.charAt(place) === '*') {
            star = place++;
            behind = at;
        } else if (place < pattern.length && (pattern.charAt(place) === '?' || pattern.charAt(place) === text.charAt(at))) {
            place++;
            at++;
        } else if (star >= 0) {
            place = star + 1;
            at = ++behind;
        } else {
            return false;
        }
    }
    while (pattern.charAt(place) === '*') {
        place++;
    }
    return place === pattern.length;
}

(function (scope) {
    var days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
    var months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
    // Now, as the last argument says: in GMT or in the zone of this computer.
    function clock(list) {
        var isGmt = list.length > 0 && list[list.length - 1] === 'GMT';
        if (isGmt) {
            list.pop();
        }
        return provostNow(isGmt);
    }
    // Around the end of a week, a year or a day where it begins behind its end.
    function isWithin(value, from, to) {
        return from <= to ? from <= value && value <= to : value >= from || value <= to;
    }
    scope.weekdayRange = function () {
        var list = Array.prototype.slice.call(arguments), now = clock(list);
        var from = days.indexOf(list[0]), to = list.length > 1 ? days.indexOf(list[1]) : from;
        return from >= 0 && to >= 0 && isWithin(now.weekday, from, to);
    };
    scope.timeRange = function () {
        var list = Array.prototype.slice.call(arguments), now = clock(list);
        var half = list.length / 2, seconds = now.hour * 3600 + now.minute * 60 + now.second;
        if (list.length === 1) {
            return now.hour === +list[0];
        }
        function moment(parts, last) {
            return +parts[0] * 3600 + (parts.length > 1 ? +parts[1] * 60 : 0) + (parts.length > 2 ? +parts[2] : last);
        }
        if (list.length === 2) {
            return isWithin(now.hour, +list[0], +list[1]);
        }
        return isWithin(seconds, moment(list.slice(0, half), 0), moment(list.slice(half), half === 2 ? 59 : 0));
    };
    // Days, months and years, in this order, each there or not.
    function dayOf(parts) {
        var known = { day: null, month: null, year: null };
        parts.forEach(function (part) {
            if (months.indexOf(part) >= 0) {
                known.month = months.indexOf(part);
            } else if (+part > 31) {
                known.year = +part;
            } else {
                known.day = +part;
            }
        });
        return known;
    }
    function number(known) {
        return (known.year === null ? 0 : known.year) * 10000 + (known.month === null ? 0 : known.month + 1) * 100 +
               (known.day === null ? 0 : known.day);
    }
    scope.dateRange = function () {
        var list = Array.prototype.slice.call(arguments), now = clock(list), single = list.length === 1;
        var half = single ? 1 : list.length / 2;
        var from = dayOf(list.slice(0, half)), to = single ? from : dayOf(list.slice(half));
        var today = { day: from.day === null ? null : now.day, month: from.month === null ? null : now.month,
                      year: from.year === null ? null : now.year };
        return isWithin(number(today), number(from), number(to));
    };
})(this);
)js";

} // namespace provost
