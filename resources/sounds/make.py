#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the five sounds beside it (WAV, mono, 22.05 kHz, 16 bit) from sine tones alone; run it to change one.

Every sound has a shape of its own, so that it is known without looking: rising = something new, one note twice = soon
due, falling = too late, two low knocks = a unit says no, a slow sinking tone = the link is lost. All stay between 200
and 1,100 Hz and begin and end softly.
"""
import math
import pathlib
import struct
import wave

RATE = 22050
PEAK = 0.55

# (start s, length s, frequency Hz, frequency at the end, loudness); every note fades in over 12 ms and dies away.
SOUNDS = {
    "new-incident": [(0.00, 0.30, 523, 523, 0.8), (0.16, 0.30, 659, 659, 0.9), (0.32, 0.60, 784, 784, 1.0)],
    "deadline-warning": [(0.00, 0.35, 880, 880, 0.8), (0.42, 0.45, 880, 880, 0.8)],
    "deadline-missed": [(0.00, 0.28, 698, 698, 1.0), (0.22, 0.28, 587, 587, 1.0), (0.44, 0.28, 698, 698, 1.0),
                        (0.66, 0.60, 440, 440, 1.0)],
    "order-declined": [(0.00, 0.22, 311, 294, 1.0), (0.26, 0.38, 247, 233, 1.0)],
    "link-lost": [(0.00, 1.20, 494, 262, 0.9)],
}
# The harmonics make it sound like a struck bar rather than a telephone tone.
HARMONICS = ((1, 1.0), (2, 0.28), (3, 0.10))


def note(samples, start, length, low, high, loudness):
    count = int(length * RATE)
    first = int(start * RATE)
    phase = 0.0
    for i in range(count):
        t = i / RATE
        phase += 2 * math.pi * (low + (high - low) * i / count) / RATE
        fade = min(1.0, t / 0.012) * min(1.0, (length - t) / 0.06) * math.exp(-2.2 * t / length)
        samples[first + i] += loudness * fade * sum(a * math.sin(n * phase) for n, a in HARMONICS)


def main():
    folder = pathlib.Path(__file__).resolve().parent
    for name, notes in SOUNDS.items():
        end = max(start + length for start, length, *_ in notes)
        samples = [0.0] * (int(end * RATE) + 1)
        for one in notes:
            note(samples, *one)
        scale = PEAK * 32767 / max(abs(s) for s in samples)
        with wave.open(str(folder / f"{name}.wav"), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(b"".join(struct.pack("<h", round(s * scale)) for s in samples))


if __name__ == "__main__":
    main()
